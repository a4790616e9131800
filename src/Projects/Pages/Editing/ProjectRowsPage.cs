namespace Buendnisnetz.Projects.Pages;

/// <summary>
/// A page with some rows of a project, the last ones empty: what is left empty does not count, and a button brings more. What was typed
/// stays whatever button is pressed, and what somebody else has stored meanwhile is joined row by row.
/// </summary>
internal abstract class ProjectRowsPage<TRow>(int most) : ProjectEditorPage where TRow : RowOfForm, new()
{
    private const int Spare = 3;

    private IReadOnlyList<JoinedRow> joined = [];

    [BindProperty]
    public List<TRow> Rows { get; set; } = [];

    /// <summary>Whether only more rows are wanted.</summary>
    [BindProperty]
    public bool More { get; set; }

    public int Most => most;

    /// <summary>Who has stored last, where two have changed the same row.</summary>
    public string? By { get; private set; }

    protected sealed override bool KeepsDraft => true;

    /// <summary>The rows that are stored.</summary>
    protected abstract IEnumerable<TRow> Read();

    /// <summary>Why the rows that say something cannot stand there; null where they can.</summary>
    protected abstract string? ObstacleTo(IReadOnlyList<TRow> said);

    /// <summary>Puts the rows that say something into the project, and says so.</summary>
    protected abstract string Take(IReadOnlyList<TRow> said);

    /// <summary>What somebody else has made of a row that was changed here, too; null where nobody has.</summary>
    public JoinedRow? OthersOf(int at) => joined.ElementAtOrDefault(at) is { IsDecided: false } row ? row : null;

    /// <inheritdoc />
    public sealed override void TakeBack(IReadOnlyDictionary<string, string[]> fields)
    {
        var written = fields.Keys.Select(RowOfForm.PlaceIn).Max() + 1;
        while (Rows.Count < Math.Min(written, most)) Rows.Add(new());
        foreach (var (at, row) in Rows.Index())
            row.Was = fields.GetValueOrDefault($"{nameof(Rows)}[{at}].{nameof(row.Was)}")?.FirstOrDefault();
    }

    public void OnGet()
    {
        Show(Read().Select(row => row.Said));
        Pad();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (More) return WithMoreRows();
        foreach (var (place, row) in Rows.Index().Where(row => !row.Item.IsEmpty)) Check($"Rows[{place}].", row.Objections());
        if (ModelState.IsValid) await Join();
        var said = Rows.Where(row => !row.IsEmpty).ToList();
        if (ModelState.IsValid) Check("", ObstacleTo(said));
        if (ModelState.IsValid) return await Saved(Take(said) + (joined.Any(row => row.IsOfOthers) ? JoinedRow.Sentence : ""));
        Pad();
        return Again();
    }

    private async Task Join()
    {
        joined = JoinedRow.Of([.. Rows.Select(row => (row.Shown, row.Said))], [.. Read().Select(row => row.Said)]);
        ModelState.Clear(); // From now on the rows say what both have written.
        Show(joined.Select(row => row.Said));
        foreach (var (row, both) in Rows.Zip(joined)) row.Was = RowOfForm.Written(both.Stored);
        if (joined.All(row => row.IsDecided)) return;
        By = await LastSaved();
        Check("", JoinedRow.Overtaken);
    }

    private void Show(IEnumerable<IReadOnlyList<string>> rows) => Rows = [.. rows.Select(said =>
    {
        var row = new TRow { Was = RowOfForm.Written(said) };
        row.Say(said);
        return row;
    })];

    private PageResult WithMoreRows()
    {
        foreach (var (_, entry) in ModelState.Where(one => one.Key.Length > 0)) entry!.Errors.Clear();
        Pad(Rows.Count + Spare);
        return Page();
    }

    private void Pad(int to = Spare)
    {
        var wanted = Math.Min(Math.Max(to, Rows.Count(row => !row.IsEmpty) + 1), most);
        while (Rows.Count < wanted) Rows.Add(new());
    }
}
