// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <utility>
#include <variant>

namespace jeoul {

/// Success without a value.
struct Done
{
};

/// A value or the Error that prevented it. The compiler complains when nobody looks at one.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): "return value;" is the point
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    [[nodiscard]] T &value() & { return std::get<0>(m_state); }
    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

    /// What `next` makes of the value (a Result or Status of its own), or the error that came before it.
    template <typename F>
    [[nodiscard]] auto andThen(F &&next) const -> decltype(next(std::declval<const T &>()))
    {
        if (ok())
            return std::forward<F>(next)(value());
        return error();
    }

private:
    std::variant<T, Error> m_state;
};

using Status = Result<Done>;

[[nodiscard]] inline Status done()
{
    return Done{};
}

} // namespace jeoul

/// Leaves the function with the error when `expression` (a Status or Result) failed.
#define JEOUL_TRY(expression)                                                                                \
    do {                                                                                                     \
        if (auto jeoulStatus = (expression); !jeoulStatus.ok())                                              \
            return jeoulStatus.error();                                                                      \
    } while (false)
