// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

namespace jeoul::fuzz {

const std::vector<Named> &targets()
{
    static const std::vector<Named> kTargets = {
        {"container", container},     {"canonicaljson", canonicalJson},
        {"declaration", declaration}, {"csv", csv},
        {"jsonlines", jsonLines},     {"scheme", scheme},
        {"markdown", markdown},       {"mathsvg", mathSvg},
        {"picture", picture},         {"recording", recording},
        {"workspace", workspace}};
    return kTargets;
}

} // namespace jeoul::fuzz
