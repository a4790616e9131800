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
/// <param name="Position">Where in the menu; others are named by their paths.</param>
/// <param name="For">Who sees it; everybody when null, in the administration those who administer.</param>
/// <param name="Hint">One sentence on what waits there, for the overview pages.</param>
public sealed record MenuItem(
    Menu Menu, string Label, string Path, Position? Position = null, Func<Actor, bool>? For = null, string Hint = "")
{
    /// <summary>Whether the actor sees the entry.</summary>
    public bool VisibleTo(Actor actor) => For?.Invoke(actor) ?? (Menu != Menu.Administration || actor.IsAdministrator);
}
