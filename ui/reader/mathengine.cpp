// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mathengine.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

static void initFormulaResources()
{
    Q_INIT_RESOURCE(formulas);
}

namespace jeoul::reader {

namespace {

QString script()
{
    initFormulaResources();
    QFile file(QStringLiteral(":/formulas/typeset.js"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The engine answers a tag with a picture of no fixed width; the number after the formula says the same.
QString withoutTags(QString tex)
{
    static const QRegularExpression kTag(QStringLiteral("\\\\tag\\*?\\s*\\{([^{}]*)\\}"));
    return tex.replace(kTag, QStringLiteral("\\qquad\\text{(\\1)}"));
}

} // namespace

int mathDepth(const QString &tex)
{
    // A command is a word of letters: \leftarrow is no \left.
    static const QRegularExpression kStep(QStringLiteral("\\\\(?:[a-zA-Z]+|.)|[{}]"),
                                          QRegularExpression::DotMatchesEverythingOption);
    int depth = 0;
    int deepest = 0;
    for (auto it = kStep.globalMatch(tex); it.hasNext();) {
        const QString step = it.next().captured();
        if (step == QStringLiteral("{") || step == QStringLiteral("\\begin") ||
            step == QStringLiteral("\\left"))
            deepest = std::max(deepest, ++depth);
        else if (step == QStringLiteral("}") || step == QStringLiteral("\\end") ||
                 step == QStringLiteral("\\right"))
            --depth;
    }
    return deepest;
}

MathEngine::MathEngine(std::chrono::milliseconds budget)
    : m_budget(budget)
    , m_watchdog([this] { m_engine.setInterrupted(true); })
{
}

bool MathEngine::start()
{
    if (m_started)
        return m_typeset.isCallable();
    m_started = true;
    const QJSValue loaded = m_engine.evaluate(script(), QStringLiteral("typeset.js"));
    if (!loaded.isError())
        m_typeset = m_engine.globalObject().property(QStringLiteral("typeset"));
    return m_typeset.isCallable();
}

MathPicturePtr MathEngine::typeset(const QString &tex, bool display)
{
    if (m_stopped || tex.size() > kLongest || mathDepth(tex) > kDeepest || !start())
        return nullptr;
    m_typesetting = true; // before the question, as stop() asks in the other order
    if (m_stopped)
        return nullptr;
    m_watchdog.arm(m_budget);
    const QJSValue answer = m_typeset.call({QJSValue(withoutTags(tex)), QJSValue(display)});
    const bool tooLong = m_watchdog.disarm();
    m_typesetting = false;
    if (m_stopped || tooLong || answer.isError() || !answer.isString()) {
        m_engine.setInterrupted(m_stopped);
        return nullptr;
    }
    auto picture = MathPicture::fromSvg(answer.toString().toUtf8());
    return picture ? std::make_shared<const MathPicture>(std::move(*picture)) : nullptr;
}

void MathEngine::stop()
{
    m_stopped = true;
    if (m_typesetting)
        m_engine.setInterrupted(true);
}

} // namespace jeoul::reader
