// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/bundlefiles.h"

#include "models/exchange/bundletar.h"
#include "tests/support/troubledcalls.h"

#include <archive.h>
#include <archive_entry.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <dlfcn.h>
#include <functional>
#include <sys/stat.h>

using jeoul::troubledcalls::strikes;
using jeoul::troubledcalls::trouble;

namespace {

/// libarchive's own function of this name.
template <typename F>
F *real(F * /*same*/, const char *name)
{
    return reinterpret_cast<F *>(::dlsym(RTLD_NEXT, name));
}

} // namespace

// These stand in front of libarchive's, for this program only.
extern "C" {
int archive_write_set_format_ustar(archive *a)
{
    static const auto own = real(&archive_write_set_format_ustar, __func__);
    return strikes(__func__) ? ARCHIVE_FATAL : own(a);
}
int archive_write_open(archive *a, void *data, archive_open_callback *opener, archive_write_callback *writer,
                       archive_close_callback *closer)
{
    static const auto own = real(&archive_write_open, __func__);
    return strikes(__func__) ? ARCHIVE_FATAL : own(a, data, opener, writer, closer);
}
la_ssize_t archive_write_data(archive *a, const void *bytes, size_t size)
{
    static const auto own = real(&archive_write_data, __func__);
    return strikes(__func__) ? ARCHIVE_FATAL : own(a, bytes, size);
}
int archive_write_close(archive *a)
{
    static const auto own = real(&archive_write_close, __func__);
    return strikes(__func__) ? ARCHIVE_FATAL : own(a);
}
const char *archive_entry_pathname(archive_entry *entry)
{
    static const auto own = real(&archive_entry_pathname, __func__);
    return strikes(__func__) ? nullptr : own(entry);
}
}

namespace jeoul::exchange {

using bundlefiles::BundleFiles;

namespace {

const BundleFiles kFiles = {{QStringLiteral("manifest.json"), "{}"},
                            {QStringLiteral("keys/round.pub"), "key\n"},
                            {QStringLiteral("empty"), ""}};

/// A tar header of ustar, made by hand so that it may be as wrong as wanted.
QByteArray header(const QByteArray &name, qint64 size, char type = '0', const QByteArray &link = {})
{
    QByteArray block(512, '\0');
    const auto put = [&](qsizetype at, const QByteArray &text) { block.replace(at, text.size(), text); };
    put(0, name);
    put(100, "0000644");
    put(108, "0000000");
    put(116, "0000000");
    put(124, QByteArray::number(size, 8).rightJustified(11, '0'));
    put(136, "00000000000");
    put(148, "        ");
    put(156, QByteArray(1, type));
    put(157, link);
    put(257, QByteArrayLiteral("ustar\0"
                               "00"));
    int sum = 0;
    for (const char c : block)
        sum += static_cast<unsigned char>(c);
    put(148, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray(1, '\0'));
    return block;
}

QByteArray entry(const QByteArray &name, const QByteArray &bytes)
{
    const qsizetype rest = (512 - bytes.size() % 512) % 512;
    return header(name, bytes.size()) + bytes + QByteArray(rest, '\0');
}

const QByteArray kEnd(1024, '\0');
constexpr QDir::Filters kEverything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

bool reads(const QByteArray &tar)
{
    return bundletar::readBytes(tar).ok();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST(BundleFiles, TarGivesBackWhatWentIn)
{
    const Result<QByteArray> tar = bundletar::write(kFiles);
    ASSERT_TRUE(tar.ok());
    EXPECT_EQ(*tar, bundletar::write(kFiles).value()) << "equal files, equal bytes";
    const Result<BundleFiles> again = bundletar::readBytes(*tar);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(*again, kFiles);
    EXPECT_FALSE(tar->contains("root")) << "no name of a user";
    EXPECT_FALSE(bundletar::write({{QString(300, u'a'), ""}}).ok()) << "no such path in ustar";
}

TEST(BundleFiles, UnderstandsTarsOfOthers)
{
    EXPECT_TRUE(
        reads(header("./", 0, '5') + header("./keys/", 0, '5') + entry("./keys/round.pub", "x") + kEnd));
    const Result<BundleFiles> files = bundletar::readBytes(entry("./a.json", "x") + kEnd);
    ASSERT_TRUE(files.ok());
    EXPECT_TRUE(files->contains(QStringLiteral("a.json")));
}

TEST(BundleFiles, HostileTarsAreRefused)
{
    EXPECT_TRUE(reads(entry("good", "x") + kEnd));
    for (const char *name : {"../up", "/root", "a/../b", "a/b/c", "a//b", "a/", ".", "..", "a b", "a\\b",
                             "\xEA\xB0\x80", "a/.."})
        EXPECT_FALSE(reads(entry(name, "x") + kEnd)) << name;
    EXPECT_FALSE(reads(entry(QByteArray(101, 'a').left(100), "x").replace(0, 100, QByteArray(100, 'a')) +
                       header("x", 0, '2', "a") + kEnd))
        << "symbolic link";
    EXPECT_FALSE(reads(entry("a", "x") + header("b", 0, '1', "a") + kEnd)) << "hard link";
    EXPECT_FALSE(reads(entry("a", "x") + header("b", 1, '1', "a") + 'x' + QByteArray(511, '\0') + kEnd))
        << "hard link with bytes";
    EXPECT_FALSE(reads(header("pipe", 0, '6') + kEnd));
    EXPECT_FALSE(reads(header("device", 0, '3') + kEnd));
    EXPECT_FALSE(reads(entry("a", "x") + entry("a", "y") + kEnd)) << "twice";
    EXPECT_FALSE(reads(header("large", (qint64(32) << 20) + 1) + kEnd)) << "before anything is read";
    EXPECT_FALSE(reads(header("short", 4096) + "x")) << "ends early";
    EXPECT_FALSE(reads("not a tar at all"));
    EXPECT_FALSE(reads({}));
    EXPECT_FALSE(bundletar::readFile(QStringLiteral("/nowhere/b.tar")).ok());
    EXPECT_FALSE(bundletar::readFile(QStringLiteral("/dev/null")).ok());
}

TEST(BundleFiles, AMillionEntriesAreTooMany)
{
    const QByteArray folder = header("d/", 0, '5');
    QByteArray tar;
    tar.reserve(folder.size() * 200'002);
    for (int i = 0; i < 200'001; ++i)
        tar += folder;
    EXPECT_FALSE(reads(tar + kEnd));
    bundlefiles::Gathering gathering;
    for (int i = 0; i < bundlefiles::kMostFiles; ++i)
        ASSERT_TRUE(gathering.add(QString::number(i), {}).ok());
    EXPECT_FALSE(gathering.add(QStringLiteral("more"), {}).ok());
}

TEST(BundleFiles, TooMuchTogetherIsRefused)
{
    bundlefiles::Gathering gathering;
    const QByteArray large(bundlefiles::kMostFileBytes, 'x'); // shared, so no memory is used
    for (int i = 0; i < 8; ++i)
        EXPECT_TRUE(gathering.add(QString::number(i), large).ok());
    EXPECT_FALSE(gathering.add(QStringLiteral("one"), "x").ok());
    EXPECT_TRUE(gathering.add(QStringLiteral("none"), {}).ok());
    EXPECT_EQ(gathering.take().size(), 9U);
}

TEST(BundleFiles, FolderAndTarAreTheSame)
{
    QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("bundle"));
    const QString tar = place.filePath(QStringLiteral("bundle.tar"));
    for (const QString &path : {folder, tar}) {
        ASSERT_TRUE(bundlefiles::write(kFiles, path).ok());
        const Result<BundleFiles> again = bundlefiles::read(path);
        ASSERT_TRUE(again.ok()) << again.error().text().toStdString();
        EXPECT_EQ(*again, kFiles);
        EXPECT_EQ(bundlefiles::write(kFiles, path).error().code, ErrorCode::Conflict);
    }
    EXPECT_EQ(QDir(place.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2)
        << "nothing is left behind";
    EXPECT_FALSE(bundlefiles::write(kFiles, QStringLiteral("/proc/bundle")).ok());
    EXPECT_FALSE(bundlefiles::write(kFiles, QStringLiteral("/proc/bundle.tar")).ok());
    EXPECT_FALSE(
        bundlefiles::write({{QString(300, u'a'), ""}}, place.filePath(QStringLiteral("x.tar"))).ok());
    EXPECT_FALSE(bundlefiles::write({{QString(300, u'a'), ""}}, place.filePath(QStringLiteral("x"))).ok());
    ASSERT_TRUE(QFile::link(QStringLiteral("nowhere"), place.filePath(QStringLiteral("dangling"))));
    EXPECT_EQ(bundlefiles::write(kFiles, place.filePath(QStringLiteral("dangling"))).error().code,
              ErrorCode::Conflict);
}

TEST(BundleFiles, AFailingStepLeavesNothingBehind)
{
    QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("bundle"));
    // The folder to work in, the bundle and its folder; three files and the bundle itself.
    for (const auto &[call, calls] : {std::pair("mkdir", 3), std::pair("rename", 4)}) {
        for (int which = 0; which < calls; ++which) {
            trouble = {call, EACCES, which};
            const Status status = bundlefiles::write(kFiles, folder);
            trouble = {};
            ASSERT_FALSE(status.ok()) << call << ' ' << which;
            EXPECT_EQ(status.error().code, ErrorCode::Io);
            EXPECT_TRUE(QDir(place.path()).isEmpty(kEverything)) << call << ' ' << which;
        }
    }
    EXPECT_EQ(bundlefiles::write(kFiles, QStringLiteral("/proc/no/bundle")).error().code,
              ErrorCode::NotFound);
}

TEST(BundleFiles, WhatCannotBeReadIsToldAbout)
{
    QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("bundle"));
    const QString tar = place.filePath(QStringLiteral("bundle.tar"));
    ASSERT_TRUE(bundlefiles::write(kFiles, folder).ok());
    ASSERT_TRUE(bundlefiles::write(kFiles, tar).ok());
    trouble = {"read", EIO};
    EXPECT_EQ(bundlefiles::read(folder).error().code, ErrorCode::Io);
    trouble = {"fstat", EIO};
    EXPECT_EQ(bundlefiles::read(tar).error().code, ErrorCode::BadInput);
    trouble = {"archive_entry_pathname"};
    EXPECT_EQ(bundlefiles::read(tar).error().code, ErrorCode::BadInput) << "a name in no character set";
    trouble = {};
    EXPECT_TRUE(bundlefiles::read(tar).ok());
}

TEST(BundleFiles, ATarIsWholeOrNotWritten)
{
    for (const char *call : {"archive_write_set_format_ustar", "archive_write_open", "archive_write_data",
                             "archive_write_close"}) {
        trouble = {call};
        const Result<QByteArray> tar = bundletar::write(kFiles);
        trouble = {};
        ASSERT_FALSE(tar.ok()) << call;
        EXPECT_EQ(tar.error().code, ErrorCode::Internal);
    }
}

TEST(BundleFiles, HostileFoldersAreRefused)
{
    const auto refused = [](const std::function<void(const QString &)> &make) {
        QTemporaryDir place;
        writeFile(place.filePath(QStringLiteral("keys/a.pub")), "x");
        EXPECT_TRUE(bundlefiles::read(place.path()).ok());
        make(place.path());
        return !bundlefiles::read(place.path()).ok();
    };
    EXPECT_TRUE(refused([](const QString &path) {
        QFile::link(QStringLiteral("/etc/passwd"), path + QStringLiteral("/a"));
    }));
    EXPECT_TRUE(refused(
        [](const QString &path) { QFile::link(QStringLiteral(".."), path + QStringLiteral("/keys/up")); }));
    EXPECT_TRUE(refused([](const QString &path) { QDir(path).mkpath(QStringLiteral("keys/deeper")); }));
    EXPECT_TRUE(refused([](const QString &path) { writeFile(path + QStringLiteral("/a b"), "x"); }));
    EXPECT_TRUE(refused([](const QString &path) {
        ASSERT_EQ(::mkfifo(QFile::encodeName(path + QStringLiteral("/pipe")).constData(), 0600), 0);
    }));
    EXPECT_TRUE(refused([](const QString &path) {
        QFile large(path + QStringLiteral("/large"));
        ASSERT_TRUE(large.open(QIODevice::WriteOnly));
        large.resize(qint64(10) << 30); // sparse
    }));
}

TEST(BundleFiles, SumsAreThoseOfSha256sum)
{
    // printf '{}' | sha256sum, printf 'key\n' | sha256sum, sha256sum /dev/null
    EXPECT_EQ(bundlefiles::sums(kFiles),
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  empty\n"
              "a7998f247bd965694ff227fa325c81169a07471a8b6808d3e002a486c4e65975  keys/round.pub\n"
              "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  manifest.json\n");
    BundleFiles listed = kFiles;
    listed[bundlefiles::kSums] = bundlefiles::sums(kFiles);
    listed[bundlefiles::kSumsSignature] = "x";
    EXPECT_EQ(bundlefiles::sums(listed), bundlefiles::sums(kFiles)) << "the list does not list itself";
    const auto read = bundlefiles::readSums(bundlefiles::sums(kFiles));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->size(), 3U);
}

TEST(BundleFiles, OnlySuchAListIsRead)
{
    const QByteArray good = bundlefiles::sums(kFiles);
    const QByteArray line = good.left(good.indexOf('\n') + 1);
    EXPECT_TRUE(bundlefiles::readSums(line).ok());
    for (const QByteArray &bad :
         {QByteArray(), good.chopped(1), line + line, QByteArray(line).replace("  ", " *"),
          QByteArray(line).replace("e3b0", "E3B0"), line.mid(1), QByteArray("\n"),
          QByteArray(line).replace("empty", "../up"), good + "x", line.left(66) + '\n', line.left(10) + '\n'})
        EXPECT_FALSE(bundlefiles::readSums(bad).ok()) << bad.constData();
}

} // namespace jeoul::exchange
