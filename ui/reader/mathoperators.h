// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jeoul::reader {

/// What a sign does in a row of a formula, as far as the end of a line may stand beside it.
enum class OperatorKind {
    Relation, ///< a line may begin with it
    Binary,   ///< likewise, less gladly
    Comma,    ///< a line may end with it
    Open,     ///< what follows is within it
    Close,
    Other
};

[[nodiscard]] OperatorKind operatorKind(char32_t sign);

} // namespace jeoul::reader
