namespace Buendnisnetz.Tests.House;

/// <summary>Invented people who appear in the tests.</summary>
public sealed record Cast(string Name, string Email)
{
    /// <summary>Coordinates an alliance.</summary>
    public static readonly Cast Anna = new("Anna Morgenstern", "anna.morgenstern@landkreis.example");

    /// <summary>Anna's deputy.</summary>
    public static readonly Cast Bilal = new("Bilal Sommer", "bilal.sommer@landkreis.example");

    /// <summary>Edits content, appoints nobody.</summary>
    public static readonly Cast Carla = new("Carla Weiß", "carla.weiss@verein.example");

    /// <summary>Coordinates another alliance: the stranger.</summary>
    public static readonly Cast Dragan = new("Dragan Überall", "dragan@anderswo.example");

    /// <summary>Administers the instance.</summary>
    public static readonly Cast Edda = new("Edda Rechner", "edda.rechner@betrieb.example");

    /// <summary>Data protection contact.</summary>
    public static readonly Cast Femi = new("Femi Schutz", "femi.schutz@betrieb.example");

    /// <summary>Has an account and no seat.</summary>
    public static readonly Cast Greta = new("Greta Neuling", "greta.neuling@stadt.example");
}
