namespace Buendnisnetz.Platform;

/// <summary>A place on a page that modules fill with partials (<see cref="Registration.Fills{TModel}"/>).</summary>
public abstract class Slot;

/// <summary>A place on a page that is about something: a constant beside that noun, or in the module of the page.</summary>
/// <typeparam name="TModel">What the page is about at this place, and what the partials or their loaders are given.</typeparam>
public sealed class Slot<TModel> : Slot where TModel : class
{
    /// <summary>The slot on the page of this one: <c>&lt;slot of="HouseSlots.Home.For(Model.Me)" /&gt;</c>.</summary>
    public OpenSlot For(TModel model) => new(this, model);
}

/// <summary>A slot as it stands on a page.</summary>
/// <param name="Slot">Which slot.</param>
/// <param name="Model">What the page is about.</param>
public sealed record OpenSlot(Slot Slot, object Model);

/// <summary>What a loader may use while a page is made.</summary>
/// <param name="Db">The database.</param>
/// <param name="Me">Who reads the page.</param>
/// <param name="Now">Now, in UTC.</param>
/// <param name="Cancel">The reader has left.</param>
public sealed record SlotVisit(Db Db, Actor Me, DateTimeOffset Now, CancellationToken Cancel)
{
    /// <summary>The short lines that the page has asked for at once (<see cref="PageLines{TModel}"/>).</summary>
    public Lines Lines { get; init; } = Lines.None;
}

/// <summary>A partial that a module puts into a slot.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Partial">The partial's name.</param>
/// <param name="Position">Where among the other partials of the slot.</param>
/// <param name="Load">Loads what the partial shows; where that is null or an empty list, the partial does not stand there.</param>
internal sealed record SlotPart(Slot Slot, string Partial, Position? Position, Func<SlotVisit, object, Task<object?>> Load);
