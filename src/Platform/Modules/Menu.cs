namespace Buendnisnetz.Platform;

/// <summary>The menus of the house.</summary>
public enum Menu
{
    /// <summary>On top of every page, for everybody.</summary>
    Main,

    /// <summary>At the coordinator's desk.</summary>
    Desk,

    /// <summary>The administration.</summary>
    Administration,

    /// <summary>One's own account.</summary>
    Account,
}

/// <summary>An entry of a menu.</summary>
/// <param name="Menu">Which menu.</param>
/// <param name="Label">The German label.</param>
/// <param name="Path">Where it leads.</param>
/// <param name="Order">Small numbers first.</param>
/// <param name="For">Who sees it; everybody when null.</param>
/// <param name="Hint">One sentence on what waits there, for the overview pages.</param>
public sealed record MenuItem(Menu Menu, string Label, string Path, int Order = 100, Func<Actor, bool>? For = null, string Hint = "")
{
    /// <summary>Whether the actor sees the entry.</summary>
    public bool VisibleTo(Actor actor) => For?.Invoke(actor) ?? true;
}

/// <summary>A partial that a module puts into a slot of a page below.</summary>
/// <param name="Slot">The slot's name, such as "desk" or "alliance".</param>
/// <param name="Partial">The partial's path.</param>
/// <param name="Order">Small numbers first.</param>
public sealed record SlotPart(string Slot, string Partial, int Order);
