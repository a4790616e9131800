namespace Buendnisnetz.Lists.Pages;

/// <summary>A draft, line by line: what was noticed, what could be meant, corrected right there.</summary>
internal sealed class CheckListModel : ListPage
{
    private const int PageSize = 50;

    private IReadOnlyList<CheckedRow> rows = [];

    [BindProperty(SupportsGet = true, Name = "nur")]
    public string? Only { get; set; }

    /// <summary>The line that is opened although nothing is the matter with it.</summary>
    [BindProperty(SupportsGet = true, Name = "zeile")]
    public Guid? Opened { get; set; }

    [BindProperty]
    public List<RowForm> Form { get; set; } = [];

    public PageOf<CheckedRow> Rows { get; private set; } = PageOf<CheckedRow>.Empty;

    public IReadOnlyDictionary<ListColumn, IReadOnlyList<string>> Options { get; private set; } =
        new Dictionary<ListColumn, IReadOnlyList<string>>();

    public int All => rows.Count;

    public int Ready => rows.Count(row => row.IsReady);

    /// <summary>What would be entered, added to, and is there already.</summary>
    public Entered Entered => Entered.Of(rows);

    public int LeftOut => rows.Count(row => row.Line.IsLeftOut);

    public int Stopped => rows.Count(row => row.Stops);

    public int Questions => rows.Count(row => row.NeedsLook && !row.Stops);

    public int Sure => rows.Count(row => row.HasSure);

    /// <summary>What would be taken without a look, line by line: "Verein" for the line 3.</summary>
    public IEnumerable<(int Line, string Title, string Choices)> SureOnes => rows.Where(row => row.HasSure).Select(row => (row.Line.Number,
        row.Title, string.Join(", ", row.Findings.Select(finding => finding.Sure?.Label).OfType<string>())));

    public string Shown => Only is "alle" or "hinweise" or "ausgelassen" ? Only : Stopped + Questions > 0 ? "hinweise" : "alle";

    public string Lead => $"{List.Name.Quoted}, {German.Count(All, "Zeile", "Zeilen")}. Noch ist nichts eingetragen. Was Sie hier ändern, "
        + "bleibt gespeichert, auch wenn Sie die Seite verlassen.";

    protected override bool OfDraft => true;

    /// <summary>Whether there are lines to type in; then what is typed goes along with every button.</summary>
    public bool Types => Rows.Rows.Any(IsOpen);

    /// <summary>The form that a button above the lines sends.</summary>
    public string Sender(string own) => Types ? "zeilen" : own;

    public bool IsOpen(CheckedRow row) => row.NeedsLook || row.Line.Id == Opened;

    protected override async Task LoadMore()
    {
        rows = await Kind.LookThrough(await Visit());
        Rows = rows.Where(IsShown).ToList().ToPage(AskedPage, PageSize);
        if (Types) Options = await Kind.Options(Db, Now, Cancel);
    }

    public void OnGet() { }

    /// <summary>What was typed is kept; one suggestion is taken with it, where its button was pressed.</summary>
    public async Task<IActionResult> OnPostAsync(Guid? line, string? column, string? value)
    {
        foreach (var form in Form) Find(form.Id)?.Line.Take(Kind, form.Cells, form.LeftOut);
        if (line is { } taken)
        {
            if (Find(taken) is not { } chosen) return NotFound();
            chosen.Line.Take(Kind, column, value);
        }
        var done = line is null ? "Die Korrekturen sind gespeichert." : "Übernommen.";
        return await Saved(done, $"{List.Draft}?nur={Shown}&seite={Rows.Number}");
    }

    private CheckedRow? Find(Guid id) => rows.FirstOrDefault(row => row.Line.Id == id);

    private bool IsShown(CheckedRow row) => Shown switch
    {
        "hinweise" => row.NeedsLook || row.Line.Id == Opened,
        "ausgelassen" => row.Line.IsLeftOut,
        _ => true,
    };
}

/// <summary>A line as a form.</summary>
internal sealed class RowForm
{
    public Guid Id { get; set; }

    public Dictionary<string, string?> Cells { get; set; } = [];

    public bool LeftOut { get; set; }
}

/// <summary>What one line of the preview shows.</summary>
/// <param name="At">Its number on this page.</param>
/// <param name="Row">The line.</param>
/// <param name="IsOpen">Whether it can be changed right there.</param>
/// <param name="Kind">What it is a list of.</param>
/// <param name="Options">What can be chosen in a column.</param>
internal sealed record RowView(int At, CheckedRow Row, bool IsOpen, ListKind Kind,
    IReadOnlyDictionary<ListColumn, IReadOnlyList<string>> Options);
