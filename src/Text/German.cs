using System.Globalization;

namespace Buendnisnetz.Text;

/// <summary>Times and numbers as they stand on the page: German, Europe/Berlin.</summary>
public static class German
{
    /// <summary>The culture of all pages and mails.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>The time zone of all pages and mails.</summary>
    public static TimeZoneInfo Berlin { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    extension(DateTimeOffset moment)
    {
        /// <summary>The calendar day in Berlin.</summary>
        public DateOnly BerlinDay => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Berlin).DateTime);

        /// <summary>What the clock on the wall says in Berlin.</summary>
        public DateTime BerlinTime => TimeZoneInfo.ConvertTime(moment, Berlin).DateTime;

        /// <summary>The hour of the day in Berlin, 0–23.</summary>
        public int BerlinHour => TimeZoneInfo.ConvertTime(moment, Berlin).Hour;

        /// <summary>"21. November 2026".</summary>
        public string LongDay => TimeZoneInfo.ConvertTime(moment, Berlin).ToString("d. MMMM yyyy", Culture);

        /// <summary>"21. November 2026, 19:30 Uhr".</summary>
        public string LongMoment => TimeZoneInfo.ConvertTime(moment, Berlin).ToString("d. MMMM yyyy, HH:mm 'Uhr'", Culture);
    }

    extension(DateOnly day)
    {
        /// <summary>"21. November 2026".</summary>
        public string Long => day.ToString("d. MMMM yyyy", Culture);
    }

    extension(TimeProvider clock)
    {
        /// <summary>Now, in UTC.</summary>
        public DateTimeOffset Now => clock.GetUtcNow();

        /// <summary>Today in Berlin.</summary>
        public DateOnly Today => clock.GetUtcNow().BerlinDay;
    }

    /// <summary>"1 Bündnispartner", "41 Bündnispartner": a number with the noun in the right form.</summary>
    public static string Count(int number, string one, string many) => $"{number.ToString("N0", Culture)} {(number == 1 ? one : many)}";
}
