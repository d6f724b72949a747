// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/person.h"

#include "tests/support/koreankeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

namespace jeoul::testing {

namespace {

constexpr int kLimitMs = 60'000;

QString member(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

SeenPart partOf(const QJsonObject &seen)
{
    return {member(seen, "id"),
            member(seen, "role"),
            member(seen, "name"),
            member(seen, "value"),
            member(seen, "description"),
            member(seen, "text"),
            seen.value(QLatin1String("focused")).toBool(),
            seen.value(QLatin1String("enabled")).toBool(),
            seen.value(QLatin1String("checked")).toBool()};
}

bool isHangul(QChar character)
{
    return character.script() == QChar::Script_Hangul;
}

} // namespace

SeenPart Sight::part(const QString &id) const
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [&id](const SeenPart &part) { return part.id == id; });
    return found == m_parts.end() ? SeenPart() : *found;
}

SeenPart Sight::focus() const
{
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [](const SeenPart &part) { return part.focused; });
    return found == m_parts.end() ? SeenPart() : *found;
}

std::string Sight::text() const
{
    QString all;
    for (const SeenPart &part : m_parts) {
        if (!part.name.isEmpty() || !part.text.isEmpty() || part.focused)
            all += QStringLiteral("%1%2 [%3] %4 | %5 | %6\n")
                       .arg(part.focused ? u"* " : u"  ", part.role, part.id, part.name, part.value,
                            part.text.left(80).simplified());
    }
    return all.toStdString();
}

Person::~Person()
{
    if (m_program.state() != QProcess::NotRunning)
        cutOff();
}

void Person::start(const QString &program, const QStringList &arguments, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_screen.display());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), QStringLiteral(JEOUL_TEST_PLUGINS));
    environment.insert(QStringLiteral("QT_IM_MODULE"), QStringLiteral("twoset"));
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("windowreader"));
    environment.insert(QStringLiteral("HOME"), home);
    for (const char *folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(folder), home + u'/' + QLatin1String(folder));
    m_program.setProcessEnvironment(environment);
    m_program.setWorkingDirectory(home);
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_korean = false;
    m_program.start(program, arguments);
    ASSERT_TRUE(m_program.waitForStarted()) << m_program.errorString().toStdString();
}

void Person::cutOff()
{
    m_program.kill();
    m_program.waitForFinished();
}

bool Person::left()
{
    return m_program.waitForFinished(kLimitMs) && m_program.exitStatus() == QProcess::NormalExit &&
           m_program.exitCode() == 0;
}

void Person::press(const QStringList &keys, int pauseMs)
{
    m_screen.press(keys, pauseMs);
}

void Person::speakKorean(bool korean)
{
    if (m_korean != korean)
        press({QStringLiteral("shift+space")});
    m_korean = korean;
}

void Person::write(const QString &text)
{
    speakKorean(std::any_of(text.begin(), text.end(), isHangul));
    press(keysOf(text));
}

Sight Person::look()
{
    m_program.write("\n");
    while (!m_program.canReadLine()) {
        if (!m_program.waitForReadyRead(kLimitMs))
            return {};
    }
    std::vector<SeenPart> parts;
    const QJsonArray windows =
        QJsonDocument::fromJson(m_program.readLine()).object().value(u"windows").toArray();
    for (const QJsonValue &window : windows) {
        if (!window.toObject().value(u"active").toBool())
            continue;
        const QJsonArray seen = window.toObject().value(u"parts").toArray();
        for (const QJsonValue &part : seen)
            parts.push_back(partOf(part.toObject()));
    }
    return Sight(std::move(parts));
}

::testing::AssertionResult Person::sees(const std::function<bool(const Sight &)> &what)
{
    Sight last;
    const auto look = [&] {
        last = this->look();
        return what(last);
    };
    if (QTest::qWaitFor(look, kLimitMs))
        return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure() << "within a minute this was not to be seen; what is:\n"
                                         << last.text();
}

::testing::AssertionResult Person::hasFocus(const QString &id)
{
    return sees([&id](const Sight &sight) { return sight.focus().id == id; });
}

} // namespace jeoul::testing
