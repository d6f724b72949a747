// SPDX-License-Identifier: GPL-3.0-or-later
// A Korean input method for programs under test, loaded by QT_IM_MODULE=twoset. It composes with libhangul,
// as the input methods of Korean desktops do, and reaches the program by Qt's own way for them; but it lives
// in the program's process and needs no D-Bus. Shift+Space changes between Korean and English.
#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

#include <qpa/qplatforminputcontext.h>
#include <qpa/qplatforminputcontextplugin_p.h>

#include <hangul.h>

#include <memory>

namespace jeoul::testing {

namespace {

struct Delete
{
    void operator()(HangulInputContext *engine) const { hangul_ic_delete(engine); }
};

QString textOf(const ucschar *characters)
{
    QString text;
    for (; *characters != 0; ++characters)
        text += QChar::fromUcs4(*characters);
    return text;
}

bool isCommand(const QKeyEvent &key)
{
    return (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != Qt::NoModifier;
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_CapsLock;
}

} // namespace

class HangulKeyboard : public QPlatformInputContext
{
public:
    [[nodiscard]] bool isValid() const override { return true; }

    bool filterEvent(const QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || !inputMethodAccepted())
            return false;
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ShiftModifier) {
            finish();
            m_korean = !m_korean;
            return true;
        }
        return m_korean && !isModifier(key->key()) && compose(*key);
    }

    void reset() override
    {
        hangul_ic_reset(m_engine.get());
        m_shown.clear();
    }

    void commit() override { finish(); }

private:
    bool compose(const QKeyEvent &key)
    {
        if (key.key() == Qt::Key_Backspace && !isCommand(key)) {
            if (!hangul_ic_backspace(m_engine.get()))
                return false;
            send({});
            return true;
        }
        const QString text = key.text();
        const ushort character = text.size() == 1 ? text.at(0).unicode() : 0;
        const bool printable = character > u' ' && character < 0x7f && !isCommand(key);
        const bool taken = printable && hangul_ic_process(m_engine.get(), character);
        if (!taken) {
            finish(); // the key itself goes to the program
            return false;
        }
        send(textOf(hangul_ic_get_commit_string(m_engine.get())));
        return true;
    }

    void finish()
    {
        const QString rest = textOf(hangul_ic_flush(m_engine.get()));
        if (!rest.isEmpty())
            send(rest);
    }

    void send(const QString &committed)
    {
        QObject *target = QGuiApplication::focusObject();
        const QString composing = textOf(hangul_ic_get_preedit_string(m_engine.get()));
        if (target == nullptr || (committed.isEmpty() && composing.isEmpty() && m_shown.isEmpty()))
            return;
        QList<QInputMethodEvent::Attribute> attributes;
        if (!composing.isEmpty()) {
            const auto length = static_cast<int>(composing.size());
            QTextCharFormat underlined;
            underlined.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            attributes.append({QInputMethodEvent::TextFormat, 0, length, underlined});
            attributes.append({QInputMethodEvent::Cursor, length, 1, {}});
        }
        m_shown = composing;
        QInputMethodEvent event(composing, attributes);
        event.setCommitString(committed);
        QCoreApplication::sendEvent(target, &event);
    }

    std::unique_ptr<HangulInputContext, Delete> m_engine{hangul_ic_new("2")};
    bool m_korean = false;
    QString m_shown; ///< the syllable that the program shows as being composed
};

class HangulKeyboardPlugin : public QPlatformInputContextPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QPlatformInputContextFactoryInterface_iid FILE "hangulkeyboard.json")

public:
    QPlatformInputContext *create(const QString &key, const QStringList & /*parameters*/) override
    {
        return key.compare(QStringLiteral("twoset"), Qt::CaseInsensitive) == 0 ? new HangulKeyboard : nullptr;
    }
};

} // namespace jeoul::testing

#include "hangulkeyboard.moc"
