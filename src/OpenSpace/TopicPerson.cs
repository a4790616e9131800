using System.Security.Cryptography;
using System.Text;
using Buendnisnetz.Bookings;

namespace Buendnisnetz.OpenSpace;

/// <summary>
/// Somebody who comes by the own link: with a registration, or named by the team. The link is the same in every letter, and is no longer
/// valid when somebody else comes instead, be it from the same mailbox.
/// </summary>
/// <param name="Round">The open space.</param>
/// <param name="Booking">The registration; null where the person was named.</param>
/// <param name="Voice">What is known of the person in the open space; null where nothing was said yet.</param>
public sealed record TopicPerson(TopicRound Round, Booking? Booking, TopicVoice? Voice)
{
    private const int IdLength = 32, ProofLength = 32;

    /// <summary>The registration, or the named person.</summary>
    public Guid Id => Booking?.Id ?? Voice!.Id;

    /// <summary>The name.</summary>
    public string Name => Booking?.Name ?? Voice!.Name ?? "";

    /// <summary>Where letters go; empty where nowhere.</summary>
    public string Email => Booking?.Email ?? Voice!.Email ?? "";

    /// <summary>The account; null without one.</summary>
    public Guid? PersonId => Booking?.PersonId;

    /// <summary>Whether the person may propose and vote.</summary>
    public bool IsEntitled => Booking is { } booking ? Round.Entitles(booking) : Round.Entitles(Voice!);

    /// <summary>Why the person may do nothing; null where it may.</summary>
    public string? Obstacle => IsEntitled ? null : Booking?.CancelledAt is not null ? "Ihre Anmeldung ist abgesagt."
        : $"Mitmachen können {Round.Circle.Label}.";

    /// <summary>What stands in the address of the own link.</summary>
    public string Key => $"{Id:N}{Proof(Round, $"{Id:N} {Email.ToUpperInvariant()} {Booking?.NameKey}")}";

    /// <summary>The own page.</summary>
    public string Path => OpenSpacePaths.Own(Key);

    /// <summary>Whose id a key bears; null where it is no key.</summary>
    internal static Guid? IdIn(string key) =>
        key.Length == IdLength + ProofLength && Guid.TryParseExact(key[..IdLength], "N", out var id) ? id : null;

    /// <summary>Whether the key is this person's.</summary>
    internal bool Has(string key) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(Key));

    private static string Proof(TopicRound round, string person) => Convert.ToHexStringLower(HMACSHA256.HashData(
        Encoding.UTF8.GetBytes(round.Seed), Encoding.UTF8.GetBytes(person)))[..ProofLength];
}

/// <summary>Finding people.</summary>
public static class TopicPeople
{
    extension(Db db)
    {
        /// <summary>Whose link that is; null where it is nobody's.</summary>
        public async Task<TopicPerson?> TopicPersonBy(string key, CancellationToken cancel) =>
            TopicPerson.IdIn(key) is { } id && await db.TopicPersonOf(id, cancel) is { } person && person.Has(key) ? person : null;

        /// <summary>The registration or the named person of this id, in its open space; null where there is none.</summary>
        internal async Task<TopicPerson?> TopicPersonOf(Guid id, CancellationToken cancel)
        {
            if (await db.Bookings.FirstOrDefaultAsync(one => one.Id == id, cancel) is { } booking)
                return await db.TopicsOf(booking.EventId, cancel) is { } round ? await db.TopicPersonOf(round, booking, cancel) : null;
            var voice = await db.TopicVoices.FirstOrDefaultAsync(one => one.Id == id && one.BookingId == null, cancel);
            return voice is null ? null : new(await db.TopicRounds.FirstAsync(one => one.Id == voice.RoundId, cancel), null, voice);
        }

        /// <summary>Somebody with a registration.</summary>
        internal async Task<TopicPerson> TopicPersonOf(TopicRound round, Booking booking, CancellationToken cancel) => new(round, booking,
            await db.TopicVoices.FirstOrDefaultAsync(one => one.RoundId == round.Id && one.BookingId == booking.Id, cancel));

        /// <summary>
        /// Somebody else comes with this registration and begins anew: votes go, and what was proposed stays without a person.
        /// </summary>
        internal async Task ForgetVoice(Guid booking, CancellationToken cancel) => db.TopicVoices.RemoveRange(
            await db.TopicVoices.Where(one => one.BookingId == booking).OrderBy(one => one.Id).ToListAsync(cancel));

        /// <summary>Everybody entitled who uses this mailbox: colleagues may share one.</summary>
        internal async Task<IReadOnlyList<TopicPerson>> TopicPeopleAt(TopicRound round, string email, CancellationToken cancel)
        {
            var typed = email.Trim();
            var all = round.Circle == TopicCircle.Named
                ? db.TopicVoices.Where(one => one.RoundId == round.Id && one.BookingId == null)
                    .Select(one => new { one.Id, Email = one.Email! })
                : db.EntitledIn(round).Where(one => one.Email != "").Select(one => new { one.Id, one.Email });
            var ids = (await all.OrderBy(one => one.Id).ToListAsync(cancel))
                .FindAll(one => string.Equals(one.Email, typed, StringComparison.OrdinalIgnoreCase)).ConvertAll(one => one.Id);
            return round.Circle == TopicCircle.Named
                ? (await db.TopicVoices.Where(one => ids.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(cancel))
                    .ConvertAll(voice => new TopicPerson(round, null, voice))
                : (await db.Bookings.Where(one => ids.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(cancel))
                    .ConvertAll(booking => new TopicPerson(round, booking, null));
        }
    }
}
