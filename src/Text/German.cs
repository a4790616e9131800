using System.Globalization;

namespace Buendnisnetz.Text;

/// <summary>Times and numbers as they stand on the page: German, Europe/Berlin.</summary>
public static class German
{
    /// <summary>The culture of all pages and mails.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>The time zone of all pages and mails.</summary>
    public static TimeZoneInfo Berlin { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>"A", "A und B", "A, B und C".</summary>
    public static string And(IEnumerable<string> parts) => parts.ToList() switch
    {
        [] => "",
        [var only] => only,
        [.. var before, var last] => $"{string.Join(", ", before)} und {last}",
    };

    /// <summary>
    /// How a long text begins: up to the end of a word, with an ellipsis, never longer than that. Only a word that is itself about as long
    /// is cut, but no sign in its midst.
    /// </summary>
    public static string Shortened(string text, int most)
    {
        if (text.Length <= most) return text;
        var word = text.LastIndexOfAny([' ', '\n', '\r', '\t'], most - 2);
        if (word > most / 2) return text[..word].TrimEnd() + " …";
        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(text, end) is var next && next < most) end = next;
        return text[..end] + "…";
    }

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

        /// <summary>"21. November 2026 um 19:30 Uhr", within a sentence.</summary>
        public string Spoken => $"{moment.LongDay} um {TimeZoneInfo.ConvertTime(moment, Berlin).ToString("HH:mm 'Uhr'", Culture)}";

        /// <summary>"am 21. November 2026 um 19:30 Uhr".</summary>
        public string At => $"am {moment.Spoken}";

        /// <summary>"bis zum 21. November 2026 um 19:30 Uhr"; midnight is the end of the day before: "bis zum 20. November 2026".</summary>
        public string Until => moment.BerlinTime.TimeOfDay == TimeSpan.Zero ? $"bis zum {moment.AddTicks(-1).LongDay}"
            : $"bis zum {moment.Spoken}";

        /// <summary>"seit dem 21. November 2026 um 19:30 Uhr".</summary>
        public string Since => $"seit dem {moment.Spoken}";

        /// <summary>"21. November 2026, 19:30 Uhr", where it stands alone.</summary>
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

    extension(string text)
    {
        /// <summary>In German quotation marks; those within become the inner ones: „‚Bündnis vor Ort‘ für das Handwerk“.</summary>
        public string Quoted => $"„{text.Replace('„', '‚').Replace('“', '‘')}“";

        /// <summary>The text as a sentence begins.</summary>
        public string Capitalised => text.Length == 0 ? text : char.ToUpper(text[0], Culture) + text[1..];
    }

    /// <summary>"12,3 GB": how much room something has or takes, in powers of 1,000.</summary>
    public static string Bytes(long bytes) => bytes switch
    {
        >= 1_000_000_000 => $"{(bytes / 1e9).ToString("N1", Culture)} GB",
        >= 1_000_000 => $"{(bytes / 1e6).ToString("N0", Culture)} MB",
        _ => $"{(bytes / 1e3).ToString("N0", Culture)} kB",
    };

    /// <summary>"20 Minuten", "3 Stunden", "12 Tage": a span of time in its largest unit of which there are two.</summary>
    public static string Span(TimeSpan time) =>
        time < TimeSpan.FromMinutes(2) ? Count((int)time.TotalSeconds, "Sekunde", "Sekunden")
        : time < TimeSpan.FromHours(2) ? Count((int)time.TotalMinutes, "Minute", "Minuten")
        : time < TimeSpan.FromDays(2) ? Count((int)time.TotalHours, "Stunde", "Stunden")
        : Count((int)time.TotalDays, "Tag", "Tage");

    /// <summary>"seit 20 Minuten", "seit 12 Tagen": for how long something has been so.</summary>
    public static string Since(TimeSpan time) => $"seit {Span(time)}{(time < TimeSpan.FromDays(2) ? "" : "n")}";

    /// <summary>"1 Bündnispartner", "41 Bündnispartner": a number with the noun in the right form.</summary>
    public static string Count(int number, string one, string many) => $"{number.ToString("N0", Culture)} {(number == 1 ? one : many)}";

    /// <summary>"beide Bündnisse", "alle 12 Bündnisse": nobody counts two when all of them are meant.</summary>
    /// <param name="number">How many there are.</param>
    /// <param name="many">The noun for several; empty where it is plain who is meant.</param>
    public static string All(int number, string many = "") =>
        $"{(number == 2 ? "beide" : $"alle {number.ToString("N0", Culture)}")} {many}".TrimEnd();

    /// <summary>"1 von 13 Personen ist", "5 von 13 Personen sind": a part of a number, with the verb that belongs to it.</summary>
    /// <param name="some">How many of them.</param>
    /// <param name="all">How many there are.</param>
    /// <param name="one">The noun for one in the dative, "Person".</param>
    /// <param name="many">The noun for several in the dative, "Personen".</param>
    /// <param name="verb">The verb for one, and for several: ("ist", "sind").</param>
    public static string Part(int some, int all, string one, string many, (string One, string Many) verb) =>
        $"{some.ToString("N0", Culture)} von {Count(all, one, many)} {(some == 1 || all == 1 ? verb.One : verb.Many)}";
}
