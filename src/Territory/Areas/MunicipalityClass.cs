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

    /// <summary>
    /// How large an area is and how it is governed: "Mittelstadt (20.000 bis 100.000), kreisangehörig"; null where neither can be told.
    /// </summary>
    public static string? Described(Area area)
    {
        string?[] said = [Of(area) is var size && size != Unknown ? size : null, KindOf(area)];
        return said.Any(word => word is not null) ? string.Join(", ", said.OfType<string>()).Capitalised : null;
    }

    /// <summary>Whether a town belongs to a Landkreis or is its own; a Land and a Landkreis are neither.</summary>
    private static string? KindOf(Area area) => area.Kind switch
    {
        AreaKind.Gemeinde => area.Key.Text.EndsWith("000", StringComparison.Ordinal) ? "kreisfrei" : "kreisangehörig",
        AreaKind.Kreis when !area.IsLandkreis => "kreisfrei",
        _ => null,
    };

    /// <summary>Each area with its class.</summary>
    public static IQueryable<MunicipalityClass> Of(IQueryable<Area> areas) => areas.Select(Rule);
}
