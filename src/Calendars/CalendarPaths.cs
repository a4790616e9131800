using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Calendars;

/// <summary>Where the pages of foreign calendars, of regions and of action days are.</summary>
public static class CalendarPaths
{
    /// <summary>Where one chooses a region.</summary>
    public const string Regions = "/kalender/gebiete";

    /// <summary>All action days.</summary>
    public const string ActionDays = "/aktionstage";

    /// <summary>The calendar of a Land or a Kreis.</summary>
    public static string Of(AreaKey area) => $"/kalender/gebiet/{area}";

    /// <summary>One's own wish to hear of a day, by the link in the mail.</summary>
    internal static string OwnWish(string token) => AccountPaths.Answer(DateDesk.Purpose, token);

    extension(CalendarSource source)
    {
        /// <summary>Its page, for the team.</summary>
        public string Path => $"/fremde-kalender/{source.Id}";

        /// <summary>A page below its own.</summary>
        public string Below(string path) => $"{source.Path}/{path}";

        /// <summary>The page of an entry.</summary>
        public string PathOf(SourceEntry entry) => source.Below($"eintrag/{entry.Id}");
    }

    extension(Event one)
    {
        /// <summary>Where one asks to be told its day.</summary>
        public string DateWishPath => one.Below("termin-erfahren");
    }

    extension(Alliance alliance)
    {
        /// <summary>Its calendar.</summary>
        public string CalendarPath => alliance.Below("kalender");

        /// <summary>What it does on action days, for the team.</summary>
        public string ActionsPath => alliance.Below("aktionen");
    }

    extension(Network network)
    {
        /// <summary>Its calendar.</summary>
        public string CalendarPath => network.Below("kalender");
    }

    extension(ActionDay day)
    {
        /// <summary>Its page.</summary>
        public string Path => $"{ActionDays}/{day.Slug}";

        /// <summary>A page below its own.</summary>
        public string Below(string path) => $"{day.Path}/{path}";
    }
}
