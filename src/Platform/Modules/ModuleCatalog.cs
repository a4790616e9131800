using System.Collections.Frozen;
using System.Reflection;

namespace Buendnisnetz.Platform;

/// <summary>Everything the modules have registered, fixed once the host has started.</summary>
public sealed class ModuleCatalog
{
    private readonly List<Action<ModelBuilder>> mappings = [];
    private readonly List<Action<ModelConfigurationBuilder>> conversions = [];
    private readonly List<MenuItem> menu = [];
    private readonly List<SlotPart> parts = [];
    private readonly List<(Assembly Module, string Path)> sheets = [];
    private readonly List<object> contributions = [];
    private readonly Dictionary<Type, List<Reaction>> reactions = [];
    private readonly List<Action<Db>> onSave = [];
    private FrozenSet<Type>? neverShown;

    /// <summary>The modules' tables.</summary>
    public IReadOnlyList<Action<ModelBuilder>> Mappings => mappings;

    /// <summary>How the modules' value types reach the database.</summary>
    public IReadOnlyList<Action<ModelConfigurationBuilder>> Conversions => conversions;

    /// <summary>The kinds of job.</summary>
    internal JobKinds Jobs { get; } = new();

    /// <summary>The entries of a menu that this actor may use, in order.</summary>
    public IEnumerable<MenuItem> MenuFor(Menu where, Actor actor) =>
        menu.Where(item => item.Menu == where && item.VisibleTo(actor)).OrderBy(item => item.Order);

    /// <summary>The partials that fill a slot, in order.</summary>
    public IEnumerable<SlotPart> PartsOf(string slot) => parts.Where(part => part.Slot == slot).OrderBy(part => part.Order);

    /// <summary>The style sheets of the module to which a page belongs, as paths below the root.</summary>
    public IEnumerable<string> SheetsOf(Assembly? module) => sheets.Where(sheet => sheet.Module == module).Select(sheet => sheet.Path);

    /// <summary>What the modules contributed of this type.</summary>
    public IEnumerable<T> Of<T>() => contributions.OfType<T>();

    /// <summary>Nouns that no page for visitors shows.</summary>
    internal FrozenSet<Type> NeverShown => neverShown ??= Of<NeverShown>().SelectMany(silent => silent.Nouns).ToFrozenSet();

    internal IReadOnlyList<Reaction> ReactionsTo(Type happened) => reactions.GetValueOrDefault(happened) ?? [];

    /// <summary>Tells after every save that changed something: wakes the workers, freshens the caches.</summary>
    public void OnSave(Action<Db> told) => onSave.Add(told);

    internal void Saved(Db db) => onSave.ForEach(told => told(db));

    internal void Add(Action<ModelBuilder> mapping) => mappings.Add(mapping);

    internal void Add(Action<ModelConfigurationBuilder> conversion) => conversions.Add(conversion);

    internal void Add(MenuItem item) => menu.Add(item);

    internal void Add(SlotPart part) => parts.Add(part);

    internal void Add(Assembly module, string sheet) => sheets.Add((module, sheet));

    internal void AddContribution(object contribution) => contributions.Add(contribution);

    internal void AddReaction<TEvent>(Func<Db, TEvent, CancellationToken, Task> react) where TEvent : DomainEvent
    {
        if (!reactions.TryGetValue(typeof(TEvent), out var all)) reactions[typeof(TEvent)] = all = [];
        all.Add((db, happened, cancel) => react(db, (TEvent)happened, cancel));
    }
}
