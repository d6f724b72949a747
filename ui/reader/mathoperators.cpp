// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mathoperators.h"

#include <algorithm>
#include <array>

namespace jeoul::reader {

namespace {

/// From the first to the last sign of a kind.
struct Range
{
    char32_t first;
    char32_t last;
    OperatorKind kind;
};

constexpr std::array kRanges = {
    Range{U'(', U'(', OperatorKind::Open},         Range{U')', U')', OperatorKind::Close},
    Range{U'+', U'+', OperatorKind::Binary},       Range{U',', U',', OperatorKind::Comma},
    Range{U';', U';', OperatorKind::Comma},        Range{U'<', U'>', OperatorKind::Relation},
    Range{U'[', U'[', OperatorKind::Open},         Range{U']', U']', OperatorKind::Close},
    Range{U'{', U'{', OperatorKind::Open},         Range{U'}', U'}', OperatorKind::Close},
    Range{0xB1, 0xB1, OperatorKind::Binary},       Range{0xD7, 0xD7, OperatorKind::Binary},
    Range{0xF7, 0xF7, OperatorKind::Binary},       Range{0x2190, 0x21FF, OperatorKind::Relation}, // arrows
    Range{0x2208, 0x220D, OperatorKind::Relation}, // element of
    Range{0x2212, 0x2213, OperatorKind::Binary},   Range{0x2217, 0x2218, OperatorKind::Binary},
    Range{0x221D, 0x221D, OperatorKind::Relation}, // proportional
    Range{0x2227, 0x222A, OperatorKind::Binary},   // and, or, cap, cup
    Range{0x223C, 0x228B, OperatorKind::Relation}, // similar to subset
    Range{0x2295, 0x2299, OperatorKind::Binary},   Range{0x22A2, 0x22A8, OperatorKind::Relation},
    Range{0x22C5, 0x22C5, OperatorKind::Binary},   Range{0x27E8, 0x27E8, OperatorKind::Open},
    Range{0x27E9, 0x27E9, OperatorKind::Close},    Range{0x27F5, 0x27FF, OperatorKind::Relation},
    Range{0x2A7D, 0x2AB0, OperatorKind::Relation},
};

} // namespace

OperatorKind operatorKind(char32_t sign)
{
    const auto *const found = std::find_if(kRanges.begin(), kRanges.end(), [sign](const Range &range) {
        return sign >= range.first && sign <= range.last;
    });
    return found == kRanges.end() ? OperatorKind::Other : found->kind;
}

} // namespace jeoul::reader
