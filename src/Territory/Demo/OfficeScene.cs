namespace Buendnisnetz.Territory;

/// <summary>Youth offices of the demo as an operator would have completed them; numbers and addresses are invented.</summary>
internal static class OfficeScene
{
    private static readonly (string Area, string Name, string Phone, string Website)[] Offices =
    [
        ("08335", "Amt für Kinder, Jugend und Familie", "0221 4710 801", "https://jugendamt.landkreis-konstanz.example"),
        ("08221", "Kinder- und Jugendamt", "0221 4710 802", "https://jugendamt.heidelberg.example"),
        ("08212", "Sozial- und Jugendbehörde", "0221 4710 803", "https://jugendamt.karlsruhe.example"),
        ("08136", "Geschäftsbereich Jugend und Familie", "0221 4710 804", "https://jugendamt.ostalbkreis.example"),
        ("13003", "Amt für Jugend, Soziales und Asyl", "0221 4710 805", "https://jugendamt.rostock.example"),
        ("15085", "Jugendamt", "0221 4710 806", "https://jugendamt.landkreis-harz.example"),
        ("14626", "Jugendamt", "0221 4710 807", "https://jugendamt.landkreis-goerlitz.example"),
        ("01051", "Jugend, Familie und Bildung", "0221 4710 808", "https://jugendamt.dithmarschen.example"),
    ];

    /// <summary>What the module brings to the demo.</summary>
    public static DemoScene Scene { get; } = new("Jugendämter", (db, cancel) => db.AreaOffices.AnyAsync(cancel), (stage, _) =>
    {
        foreach (var (area, name, phone, website) in Offices)
            stage.Db.AreaOffices.Add(new AreaOffice(AreaKey.Parse(area))).Entity
                .Describe(name, phone, website, stage.Calendar.Moment("vor 40 Tagen"));
        return Task.CompletedTask;
    });
}
