// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace jeoul::intake {

constexpr qint64 kMostPicturePixels = 25'000'000;
constexpr qint64 kMostPictureBytes = qint64{20} * 1000 * 1000;

/// The pixels of an image as a PNG file that holds nothing else: sRGB, 8 bits a channel. Empty when it cannot
/// be written.
[[nodiscard]] QByteArray pixelPng(const QImage &image);

} // namespace jeoul::intake
