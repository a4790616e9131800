namespace Buendnisnetz.Networks.Pages;

/// <summary>A page about the member alliances that the office has chosen at its desk: shown, as a table, or written to.</summary>
internal abstract class DeskPage : NetworkOfficePage
{
    /// <summary>The word of the filter.</summary>
    [BindProperty(SupportsGet = true, Name = "nur")]
    public string? Only { get; set; }

    /// <summary>The word of the order.</summary>
    [BindProperty(SupportsGet = true, Name = "sortiert")]
    public string? Order { get; set; }

    public IReadOnlyList<DeskMember> All { get; private set; } = [];

    /// <summary>What modules contribute to the table.</summary>
    public IReadOnlyList<Alliances.AllianceColumn> Columns => Db.AllianceColumns;

    public IReadOnlyList<DeskMember> Members => DeskMembers.Sorted(All.Where(Chosen.Shows), Order);

    /// <summary>The address of a page about the same choice.</summary>
    public string AboutTheChoice(string below) => Network.Below(below) + QueryOf(("nur", Chosen.Code), ("sortiert", Order));

    protected DeskFilter Chosen => Known ?? DeskFilter.All([])[0];

    /// <summary>A choice that nobody can make finds nothing: it must not stand for all.</summary>
    protected override IActionResult? Detour() => Known is null ? NotFound() : null;

    private DeskFilter? Known => DeskFilter.All(Columns).FirstOrDefault(filter => filter.Code == (Only ?? ""));

    /// <summary>Whether an alliance has asked or was invited and nobody has answered yet.</summary>
    protected bool SomebodyWaits { get; private set; }

    protected override async Task LoadMore() => (All, SomebodyWaits) = await Db.DeskOf(Network.Id, Now, Cancel);

    /// <summary>Which people are seen: noted as a list, because it is one.</summary>
    protected string ListSeen(IEnumerable<DeskMember> members)
    {
        var people = members.SelectMany(member => member.Contacts).Select(one => one.PersonId).Distinct().Count();
        return $"Kontakte der Bündnisse im Netzwerk {Network.Name.Quoted}: {German.Count(people, "Person", "Personen")}";
    }

    private static string QueryOf(params IEnumerable<(string Name, string? Value)> parts)
    {
        var told = parts.Where(part => !string.IsNullOrEmpty(part.Value))
            .Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}").ToList();
        return told.Count == 0 ? "" : $"?{string.Join('&', told)}";
    }
}
