using System.Collections.Frozen;
using System.Reflection;

namespace Buendnisnetz.Platform;

/// <summary>Everything the modules have registered, fixed once the host has started.</summary>
public sealed class ModuleCatalog
{
    private readonly List<Action<ModelBuilder>> mappings = [];
    private readonly List<Action<ModelConfigurationBuilder>> conversions = [];
    private readonly List<MenuItem> items = [];
    private readonly List<SlotPart> parts = [];
    private readonly List<(Assembly Module, string Path)> sheets = [];
    private readonly List<object> contributions = [];
    private readonly Dictionary<Type, List<Reaction>> reactions = [];
    private readonly List<Action<Db>> onSave = [];
    private FrozenDictionary<Menu, IReadOnlyList<MenuItem>> menus = FrozenDictionary<Menu, IReadOnlyList<MenuItem>>.Empty;
    private FrozenDictionary<Slot, IReadOnlyList<SlotPart>> slots = FrozenDictionary<Slot, IReadOnlyList<SlotPart>>.Empty;
    private FrozenSet<Type>? neverShown;

    /// <summary>The modules' tables.</summary>
    public IReadOnlyList<Action<ModelBuilder>> Mappings => mappings;

    /// <summary>How the modules' value types reach the database.</summary>
    public IReadOnlyList<Action<ModelConfigurationBuilder>> Conversions => conversions;

    /// <summary>The kinds of job.</summary>
    internal JobKinds Jobs { get; } = new();

    /// <summary>What a kind of job is called in German; its stored name where it is unknown to this version.</summary>
    public string CalledJob(string name) => Jobs.Named(name)?.Label ?? name;

    /// <summary>The entries of a menu that this actor may use, in order.</summary>
    public IEnumerable<MenuItem> MenuFor(Menu where, Actor actor) => (menus.GetValueOrDefault(where) ?? [])
        .Where(item => item.VisibleTo(actor));

    /// <summary>The partials that fill a slot, in order.</summary>
    internal IReadOnlyList<SlotPart> PartsOf(Slot slot) => slots.GetValueOrDefault(slot) ?? [];

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

    /// <summary>
    /// All modules have spoken: whatever stands in an order is put into it, and a build whose orders contradict does not start.
    /// </summary>
    internal void Close()
    {
        menus = items.GroupBy(item => item.Menu).ToFrozenDictionary(
            menu => menu.Key, menu => menu.InOrder(item => item.Path, item => item.Position));
        slots = parts.GroupBy(part => part.Slot).ToFrozenDictionary(
            slot => slot.Key, slot => slot.InOrder(part => part.Partial, part => part.Position));
    }

    internal void Add(Action<ModelBuilder> mapping) => mappings.Add(mapping);

    internal void Add(Action<ModelConfigurationBuilder> conversion) => conversions.Add(conversion);

    internal void Add(MenuItem item) => items.Add(item);

    internal void Add(SlotPart part) => parts.Add(part);

    internal void Add(Assembly module, string sheet) => sheets.Add((module, sheet));

    internal void AddContribution(object contribution) => contributions.Add(contribution);

    internal void AddReaction<TEvent>(Func<Db, TEvent, CancellationToken, Task> react) where TEvent : DomainEvent
    {
        if (!reactions.TryGetValue(typeof(TEvent), out var all)) reactions[typeof(TEvent)] = all = [];
        all.Add((db, happened, cancel) => react(db, (TEvent)happened, cancel));
    }
}
