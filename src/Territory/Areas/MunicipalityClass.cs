using System.Linq.Expressions;

namespace Buendnisnetz.Territory;

/// <summary>Kinds and sizes of municipalities, as the federal statistics of cities and towns call them.</summary>
public sealed class MunicipalityClass
{
    private static readonly Expression<Func<Area, MunicipalityClass>> Rule = area => new MunicipalityClass
    {
        Key = area.Key,
        Number = area.Kind == AreaKind.Land ? 5
            : area.Kind == AreaKind.Kreis && area.Designation != "Kreisfreie Stadt" && area.Designation != "Stadtkreis" ? 4
            : area.Population == null ? 5 : area.Population >= 100_000 ? 0 : area.Population >= 20_000 ? 1
            : area.Population >= 5_000 ? 2 : 3,
    };

    private static readonly Func<Area, MunicipalityClass> Told = Rule.Compile();

    /// <summary>What cannot be told: a Land, or an area whose inhabitants are not known.</summary>
    public const string Unknown = "nicht zugeordnet";

    /// <summary>All of them, the large ones first.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "Großstadt (ab 100.000 Menschen)", "Mittelstadt (20.000 bis 100.000)", "Kleinstadt (5.000 bis 20.000)",
        "Landgemeinde (unter 5.000)", "Landkreis", Unknown,
    ];

    /// <summary>The area.</summary>
    public AreaKey Key { get; private init; }

    /// <summary>Its place in the list of classes.</summary>
    public int Number { get; private init; }

    /// <summary>Which of them an area is.</summary>
    public static string Of(Area? area) => area is null ? Unknown : All[Told(area).Number];

    /// <summary>Each area with its class.</summary>
    public static IQueryable<MunicipalityClass> Of(IQueryable<Area> areas) => areas.Select(Rule);
}
