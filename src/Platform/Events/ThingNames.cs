using System.Text.Json;

namespace Buendnisnetz.Platform;

/// <summary>
/// How a module's things are called today. An event keeps only the ids of what it happened to, so that nothing has to be searched when a
/// name is erased; a row on what happened asks for the names when it is shown.
/// </summary>
/// <param name="All">All things of a kind that those may read for whom the event is told.</param>
public sealed record ThingNames(Func<Db, IQueryable<NamedThing>> All);

/// <summary>A thing and what it is called.</summary>
public sealed class NamedThing
{
    /// <summary>Its identity.</summary>
    public Guid Id { get; init; }

    /// <summary>What it is called today.</summary>
    public string Name { get; init; } = "";
}

/// <summary>What events happened to, by name.</summary>
public static class NamedThings
{
    private static readonly HashSet<string> NotThings =
        [nameof(DomainEvent.Id), nameof(DomainEvent.SubjectId), nameof(DomainEvent.By), nameof(DomainEvent.About)];

    extension(EventRecord happened)
    {
        /// <summary>The ids of what it happened to, besides its subject.</summary>
        public IReadOnlyList<Guid> Things
        {
            get
            {
                using var payload = JsonDocument.Parse(happened.Payload);
                return [.. payload.RootElement.EnumerateObject().Where(known => !NotThings.Contains(known.Name))
                    .Select(known => known.Value.ValueKind == JsonValueKind.String && known.Value.TryGetGuid(out var id) ? id : Guid.Empty)
                    .Where(id => id != Guid.Empty)];
            }
        }
    }

    extension(Db db)
    {
        /// <summary>The names of what the events happened to, as far as it still exists.</summary>
        public Task<IReadOnlyDictionary<Guid, string>> NamesOfThings(IEnumerable<EventRecord> events, CancellationToken cancel) =>
            db.NamesOfThings(events.SelectMany(happened => happened.Things).ToHashSet(), cancel);

        /// <summary>The names of places and things, as far as they still exist.</summary>
        public async Task<IReadOnlyDictionary<Guid, string>> NamesOf(IReadOnlyCollection<Guid> ids, CancellationToken cancel)
        {
            Dictionary<Guid, string> names = new(await db.NamesOfThings(ids, cancel));
            foreach (var kind in db.Catalog.Of<PlaceKind>())
                foreach (var (id, name) in await kind.Names(db, ids, cancel)) names.TryAdd(id, name);
            return names;
        }

        private async Task<IReadOnlyDictionary<Guid, string>> NamesOfThings(IReadOnlyCollection<Guid> ids, CancellationToken cancel)
        {
            if (ids.Count == 0) return new Dictionary<Guid, string>();
            return await db.Catalog.Of<ThingNames>().Select(things => things.All(db).Where(thing => ids.Contains(thing.Id)))
                .Aggregate((one, other) => one.Concat(other)).ToDictionaryAsync(thing => thing.Id, thing => thing.Name, cancel);
        }
    }
}
