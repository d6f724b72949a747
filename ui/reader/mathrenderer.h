// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/mathpicture.h"
#include "ui/reader/mathspans.h"

#include <QByteArray>
#include <QCache>
#include <QObject>
#include <QSet>
#include <QThread>

#include <atomic>
#include <chrono>
#include <optional>

namespace jeoul::reader {

class MathEngine;

/// Typesets formulas in a thread of its own and keeps the results by the hash of the formula. One is enough
/// for a window: share it between the views with ResponseView::setMathRenderer().
class MathRenderer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MathRenderer)

public:
    explicit MathRenderer(QObject *parent = nullptr, std::chrono::milliseconds budget = kBudget);
    ~MathRenderer() override;

    static constexpr std::chrono::milliseconds kBudget{300};

    [[nodiscard]] static QByteArray key(const MathSpan &span);
    /// The result when there is one: a picture, or nullptr for a formula that cannot be drawn.
    [[nodiscard]] std::optional<MathPicturePtr> known(const QByteArray &key) const;
    /// Asks for a formula. typeset() follows unless it is known already.
    void request(const MathSpan &span);

Q_SIGNALS:
    void typeset(const QByteArray &key);

private:
    void keep(const QByteArray &key, const MathPicturePtr &picture);

    QCache<QByteArray, MathPicturePtr> m_known;
    QSet<QByteArray> m_asked;
    QThread m_thread;
    QObject *m_worker; ///< lives in m_thread and owns nothing
    std::atomic<MathEngine *> m_engine = nullptr;
    std::atomic_bool m_ending = false;
    std::chrono::milliseconds m_budget;
};

} // namespace jeoul::reader
