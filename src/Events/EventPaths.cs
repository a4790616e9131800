using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Events;

/// <summary>Where the pages of events and series are.</summary>
public static class EventPaths
{
    /// <summary>All events to come.</summary>
    public const string Directory = "/veranstaltungen";

    /// <summary>All events to come, for calendars.</summary>
    public const string Calendar = "/veranstaltungen.ics";

    /// <summary>What is newly announced, for feed readers.</summary>
    public const string Feed = "/veranstaltungen.atom";

    /// <summary>A month with its events.</summary>
    public const string Month = "/kalender";

    /// <summary>All series.</summary>
    public const string SeriesDirectory = "/reihen";

    /// <summary>The page of an event.</summary>
    public static string Of(string slug) => $"{Directory}/{slug}";

    /// <summary>The page of a series.</summary>
    public static string OfSeries(string slug) => $"{SeriesDirectory}/{slug}";

    extension(Event one)
    {
        /// <summary>Its page.</summary>
        public string Path => Of(one.Slug);

        /// <summary>A page below its own: "termin".</summary>
        public string Below(string path) => $"{one.Path}/{path}";

        /// <summary>For calendars.</summary>
        public string CalendarPath => $"{one.Path}.ics";

        /// <summary>Its programme.</summary>
        public string ProgrammePath => one.Below("programm");

        /// <summary>Its programme, for calendars.</summary>
        public string ProgrammeCalendarPath => one.Below("programm.ics");

        /// <summary>Where its team edits the programme.</summary>
        public string ProgrammeEditPath => one.Below("programm/bearbeiten");

        /// <summary>The page of an item of its programme.</summary>
        public string PathOf(Session session) => $"{one.ProgrammePath}/{session.Slug}";
    }

    extension(EventSeries series)
    {
        /// <summary>Its page.</summary>
        public string Path => OfSeries(series.Slug);

        /// <summary>A page below its own: "ende".</summary>
        public string Below(string path) => $"{series.Path}/{path}";

        /// <summary>For calendars.</summary>
        public string CalendarPath => $"{series.Path}.ics";
    }

    extension(Alliance alliance)
    {
        /// <summary>All its events.</summary>
        public string EventsPath => alliance.Below("veranstaltungen");

        /// <summary>Its events, for calendars.</summary>
        public string EventCalendarPath => alliance.Below("veranstaltungen.ics");

        /// <summary>Where one is planned.</summary>
        public string PlanEventPath => alliance.Below("veranstaltung-neu");

        /// <summary>Where a series is begun.</summary>
        public string BeginSeriesPath => alliance.Below("reihe-neu");
    }

    extension(Network network)
    {
        /// <summary>Where one is planned.</summary>
        public string PlanEventPath => network.Below("veranstaltung-neu");

        /// <summary>Where a series is begun.</summary>
        public string BeginSeriesPath => network.Below("reihe-neu");
    }
}
