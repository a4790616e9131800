namespace Buendnisnetz.Community;

/// <summary>For whom a space is.</summary>
public enum SpaceKind
{
    /// <summary>For everybody who holds a seat.</summary>
    Everybody = 0,

    /// <summary>For the office of a network and the teams of its members.</summary>
    Network = 1,

    /// <summary>For the team of an alliance.</summary>
    Alliance = 2,

    /// <summary>For those who care about one topic.</summary>
    Topic = 3,
}

/// <summary>How one gets into a group on a topic.</summary>
public enum SpaceDoor
{
    /// <summary>Everybody with a seat reads and writes.</summary>
    Open = 0,

    /// <summary>Everybody with a seat sees that it exists and may ask.</summary>
    ByRequest = 1,

    /// <summary>Everybody with a seat sees that it exists; those who lead it invite.</summary>
    ByInvitation = 2,

    /// <summary>Only its members know of it.</summary>
    Hidden = 3,
}

/// <summary>Words for spaces.</summary>
internal static class SpaceWords
{
    extension(SpaceKind kind)
    {
        public string Label => kind switch
        {
            SpaceKind.Everybody => "für alle Koordinierenden",
            SpaceKind.Network => "Netzwerk",
            SpaceKind.Alliance => "Bündnis",
            _ => "Themengruppe",
        };
    }

    extension(SpaceDoor door)
    {
        public string Label => door switch
        {
            SpaceDoor.Open => "offen",
            SpaceDoor.ByRequest => "auf Anfrage",
            SpaceDoor.ByInvitation => "auf Einladung",
            _ => "verborgen",
        };

        public string Choice => door switch
        {
            SpaceDoor.Open => "Offen: Alle mit Zugang lesen und schreiben mit",
            SpaceDoor.ByRequest => "Auf Anfrage: Alle sehen, dass es sie gibt, und können um Aufnahme bitten",
            SpaceDoor.ByInvitation => "Auf Einladung: Alle sehen, dass es sie gibt; Sie laden ein",
            _ => "Verborgen: Nur die Mitglieder wissen davon",
        };
    }
}
