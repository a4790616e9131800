namespace Buendnisnetz.Platform;

/// <summary>
/// A kind of thing that the one search of the house finds. The module that owns the noun contributes it; the index knows no feature.
/// Whatever a noun raises makes its own entry stale. What a noun shows of others is said once (<see
/// cref="Searchable{TNoun}.Shows{TOther}"/>).
/// </summary>
/// <param name="Kind">The noun's name in code; stored with every entry.</param>
/// <param name="Label">One of them: "Organisation".</param>
/// <param name="Plural">Many of them: "Organisationen".</param>
public abstract record Searchable(string Kind, string Label, string Plural)
{
    private readonly List<Func<DomainEvent, Guid?>> stale = [];
    private readonly List<Type> unchanged = [];
    private readonly Dictionary<string, Func<Db, Guid, IQueryable<Guid>>> shown = [];

    /// <summary>
    /// What a hit is worth beside one of another kind; 1 for most. An organisation is called like its town, an event is over one day and
    /// its documentation stands behind it; a series leads to all of its events.
    /// </summary>
    public double Worth { get; init; } = 1;

    /// <summary>
    /// Whether who types the label alone as a word asks for the kind ("Bündnis Bochum"), and not for texts that say it ("Menschen mit
    /// Behinderung").
    /// </summary>
    public bool IsAskedForByLabel { get; init; } = true;

    /// <summary>The ids of all of them, for a full rebuild.</summary>
    public abstract Task<IReadOnlyList<Guid>> AllIds(Db db, CancellationToken cancel);

    /// <summary>What there is to find of these; what is missing in the answer leaves the index.</summary>
    public abstract Task<IReadOnlyList<SearchDocument>> Load(Db db, IReadOnlyList<Guid> ids, CancellationToken cancel);

    /// <summary>Which of them are stale after what this noun has raised: itself, and those that the event names.</summary>
    public IEnumerable<Guid> StaleBy(Entity noun, DomainEvent happened) =>
        stale.Select(one => one(happened)).Append(IsOne(noun) && !unchanged.Contains(happened.GetType()) ? noun.Id : null).OfType<Guid>()
            .Distinct();

    /// <summary>Whether they show something of nouns of this kind.</summary>
    public bool ShowsSomeOf(string kind) => shown.ContainsKey(kind);

    /// <summary>Those that show this noun.</summary>
    public IQueryable<Guid> ThatShow(string kind, Guid id, Db db) => shown[kind](db, id);

    private protected abstract bool IsOne(Entity noun);

    private protected void Add(Func<DomainEvent, Guid?> becomesStale) => stale.Add(becomesStale);

    private protected void AddUnchanged(Type happened) => unchanged.Add(happened);

    private protected void Add(string kind, Func<Db, Guid, IQueryable<Guid>> whichShow) => shown[kind] = whichShow;
}

/// <summary>A noun that the search finds.</summary>
/// <param name="Label">One of them: "Organisation".</param>
/// <param name="Plural">Many of them: "Organisationen".</param>
/// <param name="Documents">Loads what there is to find, in one or two queries for all ids together.</param>
public sealed record Searchable<TNoun>(
    string Label,
    string Plural,
    Func<Db, IReadOnlyList<Guid>, CancellationToken, Task<IReadOnlyList<SearchDocument>>> Documents)
    : Searchable(typeof(TNoun).Name, Label, Plural) where TNoun : Entity
{
    /// <inheritdoc />
    public override async Task<IReadOnlyList<Guid>> AllIds(Db db, CancellationToken cancel) =>
        await db.Set<TNoun>().Select(noun => noun.Id).ToListAsync(cancel);

    /// <inheritdoc />
    public override Task<IReadOnlyList<SearchDocument>> Load(Db db, IReadOnlyList<Guid> ids, CancellationToken cancel) =>
        Documents(db, ids, cancel);

    /// <summary>After this event, raised by another noun, the one it happened to is indexed anew, or one that the event names.</summary>
    public Searchable<TNoun> StaleBy<TEvent>(Func<TEvent, Guid?>? which = null) where TEvent : DomainEvent
    {
        Add(happened => happened is TEvent mine ? which is null ? mine.SubjectId : which(mine) : null);
        return this;
    }

    /// <summary>This event changes nothing that can be found: a person who signs in is called as before.</summary>
    public Searchable<TNoun> UnchangedBy<TEvent>() where TEvent : DomainEvent
    {
        AddUnchanged(typeof(TEvent));
        return this;
    }

    /// <summary>
    /// Says that names or words of another noun stand in the documents: a club shows the names of its members. When the other
    /// one changes, those that show it are indexed anew.
    /// </summary>
    public Searchable<TNoun> Shows<TOther>(Func<Db, Guid, IQueryable<Guid>> which) where TOther : Entity
    {
        Add(typeof(TOther).Name, which);
        return this;
    }

    private protected override bool IsOne(Entity noun) => noun is TNoun;
}

/// <summary>What there is to find of one thing. Names of persons belong here only where the page shows them to everybody.</summary>
/// <param name="Id">The noun.</param>
/// <param name="Title">What the hit is called.</param>
/// <param name="Path">Where the hit leads.</param>
/// <param name="Visibility">Who may find it.</param>
/// <param name="ScopeId">The place it belongs to, where the visibility asks for one.</param>
public sealed record SearchDocument(Guid Id, string Title, string Path, Visibility Visibility = Visibility.Public, Guid? ScopeId = null)
{
    private readonly List<SearchField> fields = [];

    /// <summary>Other places it belongs to equally: a project that several alliances carry.</summary>
    public IReadOnlyList<Guid> AlsoAt { get; init; } = [];

    /// <summary>Where the thing stands, in a word that the hit shows: "in kreativer Pause"; null where nothing needs saying.</summary>
    public string? Mark { get; init; }

    /// <summary>What can be found besides the title.</summary>
    public IReadOnlyList<SearchField> Fields => fields;

    /// <summary>
    /// Adds a text under the label that explains the hit: "Bündnispartner". Strong ones (weight 2) stand above plain text
    /// (weight 1) in the list of hits. Several texts under one label are several fields. An empty text adds nothing.
    /// </summary>
    public SearchDocument With(string label, string? text, int weight = 1)
    {
        if (!string.IsNullOrWhiteSpace(text)) fields.Add(new(label, text.Trim(), weight));
        return this;
    }
}

/// <summary>A text in which something can be found.</summary>
/// <param name="Label">The German label that explains the hit.</param>
/// <param name="Text">The text as people read it.</param>
/// <param name="Weight">1 for plain text, 2 for what says much about the thing.</param>
public sealed record SearchField(string Label, string Text, int Weight);

/// <summary>Asks for one thing to be indexed anew.</summary>
/// <param name="Kind">The noun's name in code.</param>
/// <param name="Id">Which one.</param>
public sealed record Reindex(string Kind, Guid Id);
