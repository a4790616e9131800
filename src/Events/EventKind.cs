namespace Buendnisnetz.Events;

/// <summary>What kind of event it is; the rules that belong to a kind hang on it.</summary>
public enum EventKind
{
    /// <summary>A conference of any other kind.</summary>
    Conference = 0,

    /// <summary>RegioKonferenz: a working conference of one day in a region (000:5).</summary>
    RegionalConference = 1,

    /// <summary>Its successor for employers (000:11).</summary>
    StrategyConference = 2,

    /// <summary>The congress of the whole country (002).</summary>
    FederalCongress = 3,

    /// <summary>A day for those of a profession.</summary>
    ExpertDay = 4,

    /// <summary>The members of a network of a Land meet (001:3).</summary>
    StateMeeting = 5,

    /// <summary>A meeting to exchange experience (003:4).</summary>
    Exchange = 6,

    /// <summary>Those who attended a course meet again (004).</summary>
    AlumniMeeting = 7,

    /// <summary>A workshop that stands by itself.</summary>
    Workshop = 8,

    /// <summary>A talk, perhaps at somebody else's.</summary>
    Talk = 9,

    /// <summary>A day of action, such as 15 May.</summary>
    ActionDay = 10,

    /// <summary>A feast or a day for families.</summary>
    FamilyDay = 11,

    /// <summary>Anything else that has a date.</summary>
    Other = 12,
}

/// <summary>Kinds of events in words.</summary>
public static class EventKindWords
{
    /// <summary>Every kind, in the order of a form.</summary>
    public static IReadOnlyList<EventKind> All { get; } = Enum.GetValues<EventKind>();

    extension(EventKind kind)
    {
        /// <summary>The German word for one of them.</summary>
        public string Label => kind switch
        {
            EventKind.RegionalConference => "RegioKonferenz",
            EventKind.StrategyConference => "Strategiekonferenz",
            EventKind.FederalCongress => "Fachkongress",
            EventKind.ExpertDay => "Fachtag",
            EventKind.StateMeeting => "Landestreffen",
            EventKind.Exchange => "Austauschtreffen",
            EventKind.AlumniMeeting => "Ehemaligentreffen",
            EventKind.Workshop => "Werkstatt",
            EventKind.Talk => "Vortrag",
            EventKind.ActionDay => "Aktionstag",
            EventKind.FamilyDay => "Familientag",
            EventKind.Conference => "Konferenz",
            _ => "Termin",
        };

        /// <summary>"dieser RegioKonferenz", "diesem Fachtag": this one, in the dative.</summary>
        public string ThisOne => kind is EventKind.Conference or EventKind.RegionalConference or EventKind.StrategyConference
            or EventKind.Workshop ? $"dieser {kind.Label}" : $"diesem {kind.Label}";

        /// <summary>Whether it lasts exactly one calendar day, unless its series allows more (INV-20, 000:5).</summary>
        public bool LastsOneDay => kind == EventKind.RegionalConference;
    }
}

/// <summary>For whom an event is meant: how far it reaches.</summary>
public enum EventLevel
{
    /// <summary>A place or an alliance.</summary>
    Local = 0,

    /// <summary>A region of several Kreise.</summary>
    Regional = 1,

    /// <summary>A Land.</summary>
    State = 2,

    /// <summary>The whole country.</summary>
    Federal = 3,
}

/// <summary>Levels in words.</summary>
public static class EventLevelWords
{
    /// <summary>Every level, the nearest first.</summary>
    public static IReadOnlyList<EventLevel> All { get; } = Enum.GetValues<EventLevel>();

    extension(EventLevel level)
    {
        /// <summary>The German word.</summary>
        public string Label => level switch
        {
            EventLevel.Regional => "regional",
            EventLevel.State => "landesweit",
            EventLevel.Federal => "bundesweit",
            _ => "vor Ort",
        };
    }
}
