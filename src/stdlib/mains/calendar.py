"""python -m calendar: a year or a month, as text or as a page."""
# as file calendar.py

import calendar
import sys


def main(args=None):
    import argparse
    import datetime

    parser = argparse.ArgumentParser(color=True)
    texts = parser.add_argument_group("text only arguments")
    pages = parser.add_argument_group("html only arguments")
    texts.add_argument("-w", "--width", type=int, default=2, help="width of date column (default 2)")
    texts.add_argument("-l", "--lines", type=int, default=1, help="number of lines for each week (default 1)")
    texts.add_argument("-s", "--spacing", type=int, default=6, help="spacing between months (default 6)")
    texts.add_argument("-m", "--months", type=int, default=3, help="months per row (default 3)")
    pages.add_argument("-c", "--css", default="calendar.css", help="CSS to use for page")
    parser.add_argument("-L", "--locale", default=None, help="locale to use for month and weekday names")
    parser.add_argument("-e", "--encoding", default=None, help="encoding to use for output")
    parser.add_argument("-t", "--type", default="text", choices=("text", "html"), help="output type (text or html)")
    parser.add_argument("-f", "--first-weekday", type=int, default=0, help="weekday (0 is Monday, 6 is Sunday) to start each week (default 0)")
    parser.add_argument("year", nargs="?", type=int, help="year number")
    parser.add_argument("month", nargs="?", type=int, help="month number (1-12, text only)")
    options = parser.parse_args(args)
    if options.locale and not options.encoding:
        parser.error("if --locale is specified --encoding is required")
        sys.exit(1)
    language = (options.locale, options.encoding) if options.locale else None
    year = datetime.date.today().year if options.year is None else options.year
    if options.type == "html":
        if options.month:
            parser.error("incorrect number of arguments")
        shown = calendar.HTMLCalendar() if language is None else calendar.LocaleHTMLCalendar(locale=language)
        shown.setfirstweekday(options.first_weekday)
        encoding = options.encoding or "utf-8"
        sys.stdout.buffer.write(shown.formatyearpage(year, css=options.css, encoding=encoding))
        return
    shown = calendar.TextCalendar() if language is None else calendar.LocaleTextCalendar(locale=language)
    shown.setfirstweekday(options.first_weekday)
    if options.month is None:
        result = shown.formatyear(year, w=options.width, l=options.lines, c=options.spacing, m=options.months)
    else:
        if not 1 <= options.month <= 12:
            raise calendar.IllegalMonthError(options.month)  # as line 911: ‹_validate_month(options.month)› && line 165 in _validate_month: raise IllegalMonthError(month)
        result = shown.formatmonth(year, options.month, w=options.width, l=options.lines)
    if options.encoding:
        sys.stdout.buffer.write(result.encode(options.encoding))
    else:
        sys.stdout.write(result)


if __name__ == "__main__":
    main()  # as line 926
