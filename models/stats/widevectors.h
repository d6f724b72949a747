// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// In front of a function that adds along arrays: it is compiled a second time for processors with vectors of
/// four doubles and the loader takes the one that fits. Both give the same bits, for the wider one is not
/// allowed to fuse a multiplication with an addition.
#if defined(__x86_64__) && defined(__GLIBC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) &&    \
    !defined(__SANITIZE_THREAD__)
#define JEOUL_WIDE_VECTORS __attribute__((target_clones("default", "avx2")))
#else
#define JEOUL_WIDE_VECTORS
#endif
