using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Alliances;

// Which of its parts were loaded. Half a noun cannot decide: whoever asks for a part that is missing is told so.
public sealed partial class Alliance
{
    private readonly bool isBegunHere;
    private bool knowsWhatIsNow;

    // What was begun in memory is whole; the database, which reads by the other constructor, tells which parts it has loaded.
    private Alliance(string slug) => (Slug, isBegunHere) = (slug, true);

    // Set by the database and only ever asked; nothing is loaded by it.
    private ILazyLoader? Parts { get; set; }

    /// <summary>Says that the pause in force, the unit that coordinates now and the open contact points are there.</summary>
    internal void KnowsWhatIsNow() => knowsWhatIsNow = true;

    private List<T> Whole<T>(List<T> part, [CallerMemberName] string name = "") =>
        isBegunHere ? part : Loaded.Whole(this, Parts, part, name);

    private List<T> Now<T>(List<T> part, string name) => knowsWhatIsNow ? part : Whole(part, name);
}

/// <summary>Parts of a noun that a load may have left out.</summary>
internal static class Loaded
{
    /// <summary>The part; where it was not loaded as a whole, whoever asks has to load it first.</summary>
    public static List<T> Whole<T>(object noun, ILazyLoader? parts, List<T> part, string name) =>
        parts?.IsLoaded(noun, name) == true ? part : throw new InvalidOperationException(
            $"{noun.GetType().Name}.{name} was not loaded. Use the load that is named after the verb (AllianceLoads).");
}
