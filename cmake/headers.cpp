// SPDX-License-Identifier: GPL-3.0-or-later
// Empty on purpose: the precompiled headers belong to a target, and a target wants a source.
