// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jeoul {

enum class MediaKind { Picture, Sound, Video };

} // namespace jeoul
