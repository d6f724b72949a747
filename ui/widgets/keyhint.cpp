// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyhint.h"

#include <QHBoxLayout>
#include <QLabel>

namespace jeoul::ui::widgets {

KeyHint::KeyHint(const QKeySequence &keys, const QString &does, QWidget *parent)
    : QWidget(parent)
{
    const QString named = keys.toString(QKeySequence::NativeText);
    auto *key = new QLabel(named, this);
    key->setTextFormat(Qt::PlainText);
    key->setProperty("role", QStringLiteral("key"));
    auto *words = new QLabel(does, this);
    words->setTextFormat(Qt::PlainText);
    words->setProperty("tone", QStringLiteral("muted"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(key);
    row->addWidget(words);
    row->addStretch(1);
    setAccessibleName(tr("%1: %2", "key: what it does").arg(named, does));
}

} // namespace jeoul::ui::widgets
