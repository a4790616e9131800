using System.Security.Cryptography;
using System.Text;

namespace Buendnisnetz.Notifications;

/// <summary>
/// An address of our own that stands for one person and one matter: what the person writes there is said in that matter. Its code is made
/// of its number and a proof (HMAC with a seed of its own, as of the wish about digests), so that nobody can make up another one, and it
/// has the same code in every letter.
/// </summary>
public sealed class AnswerAddress : Entity
{
    /// <summary>So many letters has a code: with ten more before it the part before the @ stays below 64 (RFC 5321, section
    /// 4.5.3.1).</summary>
    internal const int Length = NumberLength + 16;

    private const int NumberLength = 26, ProofBytes = 10;

    private AnswerAddress() { }

    /// <summary>Whose answers it takes.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>What kind of matter it is: the word that its module registers.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The matter: a thread, an enquiry.</summary>
    public Guid MatterId { get; private init; }

    /// <summary>The seed of its proof.</summary>
    public string Seed { get; private init; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>When a letter first carried it, in UTC.</summary>
    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>Until when it takes answers, in UTC; each letter that carries it prolongs that.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>The code behind the plus.</summary>
    internal string Code => AddressCode.Of(Id.ToByteArray(bigEndian: true)) + AddressCode.Of(Proof);

    /// <summary>Whether it takes answers at this moment.</summary>
    public bool IsOpenAt(DateTimeOffset at) => at < ExpiresAt;

    internal static AnswerAddress For(Guid person, string kind, Guid matter, DateTimeOffset at) =>
        new() { PersonId = person, Kind = kind, MatterId = matter, MadeAt = at, ExpiresAt = at };

    internal void Prolong(DateTimeOffset until) => ExpiresAt = until > ExpiresAt ? until : ExpiresAt;

    /// <summary>The number in a code, whether or not its proof is right; null where it is no code.</summary>
    internal static Guid? NumberIn(string code) => code.Length == Length && AddressCode.Read(code.AsSpan(0, NumberLength), 16) is { } bytes
        ? new Guid(bytes, bigEndian: true) : null;

    /// <summary>Compares in constant time; capitals do not count.</summary>
    internal bool IsProvedBy(string code) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code.ToLowerInvariant()), Encoding.UTF8.GetBytes(Code));

    private ReadOnlySpan<byte> Proof => HMACSHA256.HashData(Convert.FromHexString(Seed),
        Encoding.UTF8.GetBytes($"{Id:N}{PersonId:N}{MatterId:N}{Kind}")).AsSpan(0, ProofBytes);
}
