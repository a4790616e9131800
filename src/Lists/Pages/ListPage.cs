namespace Buendnisnetz.Lists.Pages;

/// <summary>A page about one list, found through what the actor may change where it belongs.</summary>
internal abstract class ListPage : NounPage<EntryList>
{
    public EntryList List => Noun;

    public ListKind Kind { get; private set; } = null!;

    public ListPlace Place { get; private set; } = null!;

    /// <summary>Whether the page is about a draft; where it is not (any more), one is led on.</summary>
    protected abstract bool OfDraft { get; }

    protected async Task<ListVisit> Visit() => new(Db, List, await Db.LinesOf(List, Cancel), Me, Now, Cancel);

    protected override async Task<EntryList?> Find()
    {
        if (await Db.EntryLists.FirstOrDefaultAsync(list => list.Id == IdInAddress, Cancel) is not { } list) return null;
        if (Db.KindOf(list) is not { } kind || await kind.Find(Db, Me, list.PlaceId, Cancel) is not { } place) return null;
        (Kind, Place) = (kind, place);
        return list;
    }

    protected override OpenPlace? Rooms => Place.Rooms;

    protected override IActionResult? Detour()
    {
        if (OfDraft != List.IsDraft) return Redirect(List.Next);
        return OfDraft && Place.Obstacle is { } obstacle ? Back(obstacle, Place.Path) : null;
    }

    /// <summary>Says something and leads there.</summary>
    protected RedirectResult Back(string sentence, string path)
    {
        Flash(sentence);
        return Redirect(path);
    }
}

/// <summary>A page that does something with the whole list; whoever opens its address is led to where the button stands.</summary>
internal abstract class ListDeed(Faults faults) : ListPage
{
    /// <summary>What was typed into the lines when the button was pressed; it is kept, whatever comes of the deed.</summary>
    [BindProperty]
    public List<RowForm> Form { get; set; } = [];

    private const string Faster =
        "Im selben Augenblick hat jemand etwas davon geändert. Bitte sehen Sie nach und versuchen Sie es noch einmal.";

    public IActionResult OnGet() => Redirect(List.Next);

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            await Correct();
            return await Do();
        }
        catch (Refusal refusal) { return Back(refusal.Message, List.Path); }
        catch (DbUpdateException error) when (faults.Behind(error) is null) { return Back(Faster, List.Path); }
    }

    private async Task Correct()
    {
        if (Form.Count == 0 || !List.IsDraft) return;
        var lines = (await Db.LinesOf(List, Cancel)).ToDictionary(line => line.Id);
        foreach (var form in Form) lines.GetValueOrDefault(form.Id)?.Take(Kind, form.Cells, form.LeftOut);
        await Db.SaveChangesAsync(Cancel);
    }

    /// <summary>Does it and saves.</summary>
    protected abstract Task<IActionResult> Do();
}
