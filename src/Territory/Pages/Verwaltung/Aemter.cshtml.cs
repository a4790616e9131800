using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Territory.Pages;

/// <summary>The youth offices that the finder names, completed by the operator.</summary>
internal sealed class OfficesModel(Db db, PlaceFinder finder, TimeProvider clock) : HousePage
{
    [BindProperty]
    public OfficeForm Form { get; set; } = new();

    /// <summary>Which of those that are known is shown in the form.</summary>
    [BindProperty(SupportsGet = true, Name = "gebiet")]
    public string? AreaText { get; set; }

    /// <summary>The area that was offered for what was typed, where it is taken.</summary>
    [BindProperty(Name = "nehmen")]
    public string? TakenText { get; set; }

    /// <summary>What may be taken instead of what was typed.</summary>
    public FoundAreasToChoose Offered { get; private set; } = FoundAreasToChoose.Nothing;

    public IReadOnlyList<(AreaOffice Office, string Area)> Known { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        await Load(cancel);
        if (Known.FirstOrDefault(known => known.Office.Area.Text == AreaText) is { Office: { } office, Area: { } area })
            Form = OfficeForm.Of(office, area);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Load(cancel);
        var place = await Taken(cancel) ?? await Meant(cancel);
        Check("Form.Phone", AreaOffice.Obstacle(Form.Phone, Form.Website));
        if (place is null || !ModelState.IsValid) return Again();
        var office = await db.AreaOffices.FindAsync([place.Area], cancel) ?? db.AreaOffices.Add(new(place.Area)).Entity;
        office.Describe(Form.Name!, Form.Phone, Form.Website, clock.Now);
        await db.SaveChangesAsync(cancel);
        Flash($"{office.Name.Quoted} steht jetzt in der Antwort an Familien {GermanPlace.In(place.Name)}.");
        return Redirect(TerritoryPaths.Offices);
    }

    /// <summary>What was offered and is taken, whatever was typed.</summary>
    private async Task<Place?> Taken(CancellationToken cancel)
    {
        if (TakenText is null || await db.AreasOf([TakenText], AreaKind.Gemeinde, cancel) is not [var area]) return null;
        Form.Area = area.Title;
        ModelState.Remove("Form.Area");
        return new FoundArea(area, null).ToPlace();
    }

    /// <summary>What was typed, where that is one area; else others are offered and it is said why.</summary>
    private async Task<Place?> Meant(CancellationToken cancel)
    {
        var answer = await finder.Find(Form.Area, cancel);
        if (answer.One is { IsArea: true } place) return place;
        Offered = await db.AreasNamed(Form.Area, AreaKind.Gemeinde, cancel);
        Check("Form.Area", Form.Area is null ? null : Objection(answer));
        return null;
    }

    private string Objection(PlaceAnswer answer) => Offered switch
    {
        _ when answer.Places.Count > 1 =>
            $"Davon gibt es mehrere: {string.Join("; ", answer.Places.Take(5).Select(one => one.Label))}. Bitte genauer.",
        { LacksSmaller: true, Where: { } where } =>
            $"{where.TrimEnd('.')}; einzelne Städte lassen sich eintragen, sobald das Gemeindeverzeichnis eingelesen ist.",
        { Where: { } where } => where,
        _ when answer.Places is [var place] => $"Meinten Sie {place.Label}?",
        _ => "Dieses Gebiet kennen wir nicht. Bitte nennen Sie einen Kreis, eine Stadt oder eine Gemeinde.",
    };

    private async Task Load(CancellationToken cancel)
    {
        var found = await db.AreaOffices.AsNoTracking()
            .Join(db.Areas, office => office.Area, area => area.Key, (office, area) => new { office, area }).ToListAsync(cancel);
        Known = [.. found.OrderBy(one => one.area.SortKey, StringComparer.Ordinal).Select(one => (one.office, one.area.Title))];
    }
}

/// <summary>A youth office as a form.</summary>
internal sealed class OfficeForm
{
    [Required(ErrorMessage = "Bitte nennen Sie den Kreis, die Stadt oder die Gemeinde."), StringLength(120)]
    public string? Area { get; set; }

    [Required(ErrorMessage = "Bitte nennen Sie das Amt, zum Beispiel „Jugendamt“."), StringLength(200)]
    public string? Name { get; set; }

    [StringLength(60), RegularExpression(@"^[0-9 +()/\-]{4,}$",
        ErrorMessage = "Bitte nur Ziffern, Leerzeichen und die Zeichen + ( ) / - verwenden.")]
    public string? Phone { get; set; }

    [Url, StringLength(400)]
    public string? Website { get; set; }

    public static OfficeForm Of(AreaOffice office, string area) =>
        new() { Area = area, Name = office.Name, Phone = office.Phone, Website = office.Website };
}
