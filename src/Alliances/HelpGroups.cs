namespace Buendnisnetz.Alliances;

/// <summary>For whom pages of the handbook are written.</summary>
public static class HelpGroups
{
    /// <summary>For coordinators and their teams.</summary>
    public const string Alliances = "Für Bündnisse";

    /// <summary>For the offices of networks.</summary>
    public const string Networks = "Für Netzwerke";
}
