namespace Buendnisnetz.Frame;

/// <summary>The place whose rooms a page belongs to: an alliance, a network. The menu beside the page shows it and its rooms.</summary>
/// <param name="Kind">What kind of place it is.</param>
/// <param name="Id">Its identity.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Path">Its public page; the rooms lie below.</param>
public sealed record OpenPlace(SeatPlace Kind, Guid Id, string Name, string Path)
{
    /// <summary>The rooms that this actor may enter, in order.</summary>
    public List<MenuItem> RoomsFor(ModuleCatalog catalog, Actor actor) =>
        [.. catalog.Of<PlaceRoom>().Where(room => room.Place == Kind && room.IsFor?.Invoke(actor, Id) != false).OrderBy(room => room.Order)
            .Select(room => new MenuItem(Menu.Desk, room.Label, $"{Path}/{room.Below}".TrimEnd('/')))];
}

/// <summary>A room of a kind of place, for those who work there.</summary>
/// <param name="Place">The kind of place.</param>
/// <param name="Order">Where among the rooms: the smaller, the higher.</param>
/// <param name="Label">The German label.</param>
/// <param name="Below">Its address below that of the place; empty for the public page.</param>
/// <param name="IsFor">Who may enter, by the id of the place; everybody who works there when null.</param>
public sealed record PlaceRoom(SeatPlace Place, int Order, string Label, string Below, Func<Actor, Guid, bool>? IsFor = null);
