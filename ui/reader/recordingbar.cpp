// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/recordingbar.h"

#include "ui/reader/mediaresolver.h"
#include "ui/reader/recordingview.h"

#include <QVBoxLayout>

#include <utility>

namespace jeoul::reader {

namespace {

constexpr int kSkip = 5'000;

} // namespace

RecordingBar::RecordingBar(const QString &owner, QWidget *parent)
    : QWidget(parent)
    , m_owner(owner)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 4);
    m_column->setSpacing(8);
    hide();
}

void RecordingBar::setRecordings(const std::vector<Media> &media, const MediaResolver &resolver)
{
    for (const RecordingView *before : std::exchange(m_recordings, {}))
        delete before;
    m_last = 0;
    for (const Media &one : media) {
        if (one.kind == MediaKind::Picture || m_stage == nullptr)
            continue;
        const std::size_t index = m_recordings.size();
        const QString name = tr("Recording %1: %2").arg(index + 1).arg(m_owner);
        auto *view = new RecordingView(one, resolver.bytes(one.id), name, *m_stage, this);
        view->setObjectName(QStringLiteral("recording%1").arg(index));
        connect(view, &RecordingView::started, this, [this, index] { m_last = index; });
        m_column->addWidget(view);
        m_recordings.push_back(view);
    }
    setVisible(!m_recordings.empty());
}

bool RecordingBar::takeLetter(QChar letter)
{
    if (m_recordings.empty() || (letter != u'j' && letter != u'k' && letter != u'l'))
        return false;
    RecordingView *view = m_recordings.at(m_last);
    if (letter == u'k')
        view->toggle();
    else
        view->skip(letter == u'l' ? kSkip : -kSkip);
    return true;
}

} // namespace jeoul::reader
