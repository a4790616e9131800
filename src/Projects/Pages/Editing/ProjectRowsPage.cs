using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Projects.Pages;

/// <summary>
/// A page with some rows of a project, the last ones empty: what is left empty does not count, and a button brings more. What was typed
/// stays whatever button is pressed.
/// </summary>
internal abstract class ProjectRowsPage<TRow>(int most) : ProjectEditorPage where TRow : RowOfForm, new()
{
    private const int Spare = 3;

    [BindProperty]
    public List<TRow> Rows { get; set; } = [];

    /// <summary>Whether only more rows are wanted.</summary>
    [BindProperty]
    public bool More { get; set; }

    public int Most => most;

    /// <summary>The rows as they are stored, a line each.</summary>
    protected abstract IEnumerable<string> Lines { get; }

    protected sealed override object? Stored => new { Rows = string.Join('\n', Lines) };

    /// <summary>The rows that are stored.</summary>
    protected abstract IEnumerable<TRow> Read();

    /// <summary>Why the rows that say something cannot stand there; null where they can.</summary>
    protected abstract string? ObstacleTo(IReadOnlyList<TRow> said);

    /// <summary>Puts the rows that say something into the project, and says so.</summary>
    protected abstract string Take(IReadOnlyList<TRow> said);

    public void OnGet()
    {
        Rows = [.. Read()];
        Pad();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (More) return WithMoreRows();
        foreach (var (place, row) in Rows.Index().Where(row => !row.Item.IsEmpty)) Check($"Rows[{place}].", row.Objections());
        var said = Rows.Where(row => !row.IsEmpty).ToList();
        if (ModelState.IsValid) Check("", ObstacleTo(said));
        if (ModelState.IsValid) return await Saved(Take(said));
        Pad();
        return Again();
    }

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

/// <summary>A row of a form.</summary>
internal abstract class RowOfForm
{
    /// <summary>Whether nothing was typed into it.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>What is missing, all of it.</summary>
    public abstract IEnumerable<Objection> Objections();
}

/// <summary>A result in figures, as a row.</summary>
internal sealed class FigureRow : RowOfForm
{
    [StringLength(120)]
    public string? What { get; set; }

    public decimal? Figure { get; set; }

    [StringLength(60)]
    public string? Unit { get; set; }

    public override bool IsEmpty => string.IsNullOrWhiteSpace(What) && Figure is null && string.IsNullOrWhiteSpace(Unit);

    public override IEnumerable<Objection> Objections() => ResultFigure.Objections(What, Figure);

    public ResultFigure ToFigure() => new(What!, Figure!.Value, Unit);
}

/// <summary>A link, as a row.</summary>
internal sealed class LinkRow : RowOfForm
{
    [StringLength(120)]
    public string? Title { get; set; }

    [StringLength(400), Url]
    public string? Address { get; set; }

    public override bool IsEmpty => string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Address);

    public override IEnumerable<Objection> Objections() => ProjectLink.Objections(Title, Address);

    public ProjectLink ToLink() => new(Title!, Address!);
}
