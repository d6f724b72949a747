// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader would learn of the program under test, asked on its standard input and told on its
// standard output: one line of JSON for every line. Loaded by QT_QPA_GENERIC_PLUGINS=windowreader; it reads
// through QAccessible alone and does nothing to the program.
#include <QAccessible>
#include <QGenericPlugin>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QSocketNotifier>
#include <QWindow>

#include <cstdio>
#include <unistd.h>

namespace jeoul::testing {

namespace {

constexpr int kLongestText = 20'000;

QString roleName(QAccessible::Role role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(role));
}

QJsonObject described(QAccessibleInterface &part)
{
    const QAccessible::State state = part.state();
    QJsonObject out{
        {QStringLiteral("role"), roleName(part.role())},
        {QStringLiteral("name"), part.text(QAccessible::Name)},
        {QStringLiteral("value"), part.text(QAccessible::Value)},
        {QStringLiteral("description"), part.text(QAccessible::Description)},
        {QStringLiteral("enabled"), state.disabled == 0},
        {QStringLiteral("checked"), state.checked != 0},
        {QStringLiteral("id"), part.object() == nullptr ? QString() : part.object()->objectName()}};
    if (QAccessibleTextInterface *text = part.textInterface())
        out.insert(QStringLiteral("text"), text->text(0, qMin(text->characterCount(), kLongestText)));
    return out;
}

/// Everything that is on show, in the order in which it is walked through.
void collect(QAccessibleInterface *part, const QObject *focus, QJsonArray &out)
{
    if (part == nullptr || !part->isValid() || part->state().invisible != 0)
        return;
    QJsonObject node = described(*part);
    node.insert(QStringLiteral("focused"), part->object() != nullptr && part->object() == focus);
    out.append(node);
    for (int i = 0; i < part->childCount(); ++i)
        collect(part->child(i), focus, out);
}

QJsonObject look()
{
    QJsonArray windows;
    QAccessibleInterface *application = QAccessible::queryAccessibleInterface(qApp);
    for (int i = 0; application != nullptr && i < application->childCount(); ++i) {
        QAccessibleInterface *window = application->child(i);
        QJsonArray parts;
        collect(window, QGuiApplication::focusObject(), parts);
        if (!parts.isEmpty())
            windows.append(QJsonObject{
                {QStringLiteral("active"), window->window() != nullptr && window->window()->isActive()},
                {QStringLiteral("parts"), parts}});
    }
    return {{QStringLiteral("windows"), windows}};
}

} // namespace

class WindowReader : public QObject
{
public:
    WindowReader() { connect(&m_questions, &QSocketNotifier::activated, this, &WindowReader::answer); }

private:
    void answer()
    {
        char buffer[256];
        const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0)
            m_questions.setEnabled(false); // whoever asked is gone
        for (ssize_t i = 0; i < count; ++i) {
            if (buffer[i] != '\n')
                continue;
            const QByteArray line = QJsonDocument(look()).toJson(QJsonDocument::Compact) + '\n';
            std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
            std::fflush(stdout);
        }
    }

    QSocketNotifier m_questions{STDIN_FILENO, QSocketNotifier::Read};
};

class WindowReaderPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "windowreader.json")

public:
    QObject *create(const QString & /*name*/, const QString & /*specification*/) override
    {
        return new WindowReader;
    }
};

} // namespace jeoul::testing

#include "windowreader.moc"
