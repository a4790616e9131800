using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances;

/// <summary>
/// A step of the first hundred days of somebody who leads; a module contributes it. What the house can see nobody has to tick.
/// </summary>
/// <param name="Code">Names the step for ever: "profil".</param>
/// <param name="Title">What to do, in one line.</param>
/// <param name="Why">One sentence on what it is good for.</param>
/// <param name="Day">By which day: 1 to 100.</param>
/// <param name="Path">Where to do it, below the page of the alliance or from the root; null where it is done elsewhere.</param>
/// <param name="IsDone">Whether the house can see that it is done; null where only the person knows.</param>
public sealed record FirstStep(
    string Code, string Title, string Why, int Day, Func<Alliance, string?> Path,
    Func<Db, FirstDaysView, CancellationToken, Task<bool>>? IsDone = null);

/// <summary>What a step may look at.</summary>
/// <param name="Alliance">The alliance, with partners and contact points.</param>
/// <param name="Seat">The new coordinator's seat.</param>
public sealed record FirstDaysView(Alliance Alliance, Seat Seat);
