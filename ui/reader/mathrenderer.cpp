// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mathrenderer.h"

#include "models/base/digest.h"
#include "ui/reader/mathengine.h"

namespace jeoul::reader {

namespace {

constexpr int kMostKept = 4000;
constexpr uint kStack = 16 * 1024 * 1024; ///< the script engine recurses with the formula

} // namespace

MathRenderer::MathRenderer(QObject *parent, std::chrono::milliseconds budget)
    : QObject(parent)
    , m_known(kMostKept)
    , m_worker(new QObject)
    , m_budget(budget)
{
    m_thread.setObjectName(QStringLiteral("formulas"));
    m_thread.setStackSize(kStack);
    m_worker->moveToThread(&m_thread);
    connect(
        &m_thread, &QThread::finished, m_worker,
        [this] {
            delete m_engine.exchange(nullptr); // in its own thread
        },
        Qt::DirectConnection);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

MathRenderer::~MathRenderer()
{
    m_ending = true;
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    if (MathEngine *engine = m_engine.load())
        engine->stop();
    m_thread.quit();
    m_thread.wait();
}

QByteArray MathRenderer::key(const MathSpan &span)
{
    return digest::blake2b(
        (span.display ? QByteArrayLiteral("d") : QByteArrayLiteral("i")) + span.tex.toUtf8(), 16);
}

std::optional<MathPicturePtr> MathRenderer::known(const QByteArray &key) const
{
    const MathPicturePtr *kept = m_known.object(key);
    return kept == nullptr ? std::nullopt : std::make_optional(*kept);
}

void MathRenderer::request(const MathSpan &span)
{
    const QByteArray id = key(span);
    if (m_known.contains(id) || m_asked.contains(id))
        return;
    m_asked.insert(id);
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority);
    QMetaObject::invokeMethod(
        m_worker,
        [this, id, span] {
            if (m_ending)
                return;
            if (m_engine.load() == nullptr)
                m_engine = new MathEngine(m_budget);
            const MathPicturePtr picture = m_engine.load()->typeset(span.tex, span.display);
            QMetaObject::invokeMethod(
                this, [this, id, picture] { keep(id, picture); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void MathRenderer::keep(const QByteArray &key, const MathPicturePtr &picture)
{
    m_asked.remove(key);
    m_known.insert(key, new MathPicturePtr(picture));
    Q_EMIT typeset(key);
}

} // namespace jeoul::reader
