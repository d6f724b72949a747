// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/reporting/panelvalues.h"
#include "models/reporting/table.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace jeoul::ui {

/// One page of the panel desk. It copies what it shows, so that a worker may have the session meanwhile.
class PanelPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void refresh(const reporting::PanelView &view) = 0;

Q_SIGNALS:
    /// An empty page asks for the page where its next step is.
    void pageRequested(int page);

protected:
    /// The page's heading and one sentence below it, which is returned to be filled.
    [[nodiscard]] static QLabel *addHeading(QVBoxLayout *column, const QString &title, QWidget *page);
    [[nodiscard]] Language language() const;
};

/// The places of the pages, in the order of the navigation.
enum class PanelPlace { Received, Coverage, Results, Ratings, Parts, Minutes, Export };

/// The table of that id, or an empty one.
[[nodiscard]] reporting::ReportTable tableOf(const reporting::Report &report, const QString &id);

} // namespace jeoul::ui
