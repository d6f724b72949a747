// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jeoul {

struct Benchmark
{
    QString id;
    QString title;
    QString group; ///< for example NIA, common, individual
    QString domain;
    QString language;
    QString modality;
};

} // namespace jeoul
