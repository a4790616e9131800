namespace Buendnisnetz.Accounts;

/// <summary>
/// What a module keeps ready for people who come in by a link from a mail. A seat that was promised by invitation gives no right
/// before its person has entered; the module that promised it grants it in the moment of entering.
/// </summary>
/// <param name="Awaits">What awaits a person behind the door: "Koordination, Bündnis für Familie …".</param>
/// <param name="Seen">The page of a link was opened, by the person or by a mail scanner: no more than a hint. Changes rows of its own at
/// once.</param>
/// <param name="Entered">The person has proved the address and comes in; saved in the transaction that redeems the link.</param>
public sealed record SignInHook(
    Func<Db, Guid, CancellationToken, Task<IReadOnlyList<string>>> Awaits,
    Func<Db, Guid, DateTimeOffset, CancellationToken, Task> Seen,
    Func<Db, Person, DateTimeOffset, CancellationToken, Task> Entered);
