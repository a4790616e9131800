namespace Buendnisnetz.Platform;

/// <summary>How an event is told that happened to several things on one day: "7 Partner sind beigetreten."</summary>
/// <param name="One">The sentence of the event: "Ein Partner ist beigetreten."</param>
/// <param name="Several">What follows the number: "Partner sind beigetreten."</param>
public sealed record SeveralThings(string One, string Several);

/// <summary>Sentences about several things.</summary>
public static class SeveralThingsTold
{
    extension(Db db)
    {
        /// <summary>The sentence for so many things; as it stands where no module says it otherwise.</summary>
        public string SentenceOf(string one, int things) => things < 2 ? one
            : db.Catalog.Of<SeveralThings>().FirstOrDefault(known => known.One == one) is { } known ? $"{things} {known.Several}" : one;
    }
}
