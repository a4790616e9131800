namespace Buendnisnetz.Networks;

/// <summary>What binds the members of a network (docs/concepts/networks.md).</summary>
public enum NetworkKind
{
    /// <summary>A Land: the ARGE Netzwerk Familie of a state (001).</summary>
    StateNetwork = 0,

    /// <summary>A region, perhaps across the borders of Länder: a metropolitan region (001:3).</summary>
    RegionalNetwork = 1,

    /// <summary>The whole country: the federal initiative.</summary>
    FederalInitiative = 2,

    /// <summary>A course they all attended; its members are persons (004:10).</summary>
    AlumniNetwork = 3,

    /// <summary>A purpose; how such a network calls its kind is written down with it.</summary>
    PurposeNetwork = 4,
}

/// <summary>Kinds of networks in words.</summary>
public static class NetworkKindWords
{
    /// <summary>Every kind, the widest first.</summary>
    public static IReadOnlyList<NetworkKind> All { get; } =
        [NetworkKind.FederalInitiative, NetworkKind.StateNetwork, NetworkKind.RegionalNetwork, NetworkKind.AlumniNetwork,
            NetworkKind.PurposeNetwork];

    extension(NetworkKind kind)
    {
        /// <summary>The German word for one of them.</summary>
        public string Label => kind switch
        {
            NetworkKind.StateNetwork => "Landesnetzwerk",
            NetworkKind.RegionalNetwork => "Regionales Netzwerk",
            NetworkKind.FederalInitiative => "Bundesinitiative",
            NetworkKind.AlumniNetwork => "Alumni-Netzwerk",
            _ => "Netzwerk mit gemeinsamem Anliegen",
        };
    }
}
