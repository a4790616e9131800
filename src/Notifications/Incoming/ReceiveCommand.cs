using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Notifications;

/// <summary>
/// Reads one message from standard input, as a mail server pipes it: <c>bin/buendnisnetz receive-mail</c>. It prints nothing, because mail
/// servers send what is printed to strangers, and ends with a code of sysexits.h; whatever is our fault is 75, so that the mail server
/// keeps
/// the message.
/// </summary>
public static class ReceiveCommand
{
    /// <summary>The word.</summary>
    public const string Name = "receive-mail";

    /// <summary>So much of a message that is too large is enough to know whose it is.</summary>
    private const int Beginning = 256 * 1024;

    internal static Command Word { get; } = new(Name, "",
        "Nimmt eine E-Mail von der Standardeingabe an, wie ein Mailserver sie übergibt; endet mit einem Code von sysexits.h.",
        (_, _, _) => Task.FromResult(""))
    { Piped = Run };

    private static async Task<int> Run(IServiceProvider services, CancellationToken cancel)
    {
        await using var input = Console.OpenStandardInput();
        var (raw, isWhole) = await Read(input, services.GetRequiredService<AnswerSettings>().MostBytes, cancel);
        var receipt = await services.GetRequiredService<MailReception>().Take(raw, isWhole, cancel);
        return receipt >= Receipt.Unreadable ? (int)receipt : 0;
    }

    /// <summary>Reads to the end in any case: a mail server that cannot finish speaking takes that for a failure.</summary>
    internal static async Task<(ReadOnlyMemory<byte> Raw, bool IsWhole)> Read(Stream input, int most, CancellationToken cancel)
    {
        using var kept = new MemoryStream();
        var (buffer, isWhole) = (new byte[64 * 1024], true);
        while (await input.ReadAsync(buffer, cancel) is > 0 and var count)
            if (kept.Length + count <= most) await kept.WriteAsync(buffer.AsMemory(0, count), cancel);
            else isWhole = false;
        return isWhole ? (kept.ToArray(), true) : (kept.ToArray().AsMemory(0, (int)Math.Min(kept.Length, Beginning)), false);
    }
}
