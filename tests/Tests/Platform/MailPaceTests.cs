using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Platform;

/// <summary>What is urgent goes first, and no domain gets more mails a minute than the pace allows.</summary>
public sealed class MailPaceTests : SmtpHouse
{
    protected override IEnumerable<(string Key, string Value)> Settings => [("PerMinuteAndDomain", "2")];

    [Fact]
    public async Task An_access_link_overtakes_all_digests()
    {
        for (var i = 0; i < 5; i++) await Post($"p{i}@ort{i}.example", Priority.Bulk);
        await Post("eilig@gross.example", Priority.Urgent);
        await Post("normal@gross.example");
        await House.RunJobs();
        Assert.Equal(["eilig", "normal"], Sink.Envelopes.Take(2).Select(NameIn));
        Assert.Equal(7, Sink.Taken.Count);
    }

    [Fact]
    public async Task A_slow_domain_holds_up_neither_the_others_nor_what_is_urgent()
    {
        for (var i = 0; i < 5; i++) await Post($"p{i}@Gross.example", i % 2 == 0 ? Priority.Bulk : Priority.Normal);
        await Post("a@klein.example", Priority.Bulk);
        await House.RunJobs();
        Assert.Equal((2, 1), (To("gross"), To("klein")));
        await Post("eilig@gross.example", Priority.Urgent);
        await House.RunJobs();
        Assert.Equal("eilig", NameIn(Sink.Envelopes[^1]));
        for (var minute = 0; minute < 3; minute++)
        {
            House.Clock.Advance(TimeSpan.FromMinutes(1));
            await House.RunJobs();
        }
        Assert.Equal(6, To("gross"));
    }

    [Fact]
    public async Task Eight_workers_keep_the_pace_together()
    {
        for (var i = 0; i < 30; i++) await Post($"p{i}@gross.example");
        var worker = House.Services.GetRequiredService<MailWorker>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => worker.DoAll(TestContext.Current.CancellationToken))));
        Assert.Equal(2, To("gross"));
    }

    [Fact]
    public async Task While_one_digest_hangs_an_access_link_goes_by_the_other_worker()
    {
        var end = new TaskCompletionSource();
        Sink.Ponders = to => to.Contains("haengt", StringComparison.Ordinal) ? end.Task : Task.CompletedTask;
        await Post("haengt@ort.example", Priority.Bulk);
        var workers = House.Services.GetServices<Worker>().OfType<MailWorker>().ToList();
        Assert.Equal(2, workers.Count);
        var hanging = Task.Run(() => workers[0].DoAll(TestContext.Current.CancellationToken));
        for (var look = 0; look < 200 && Sink.Heard.All(line => line != "DATA"); look++) await Task.Delay(20);
        await Post("eilig@gross.example", Priority.Urgent);
        await Post("digest@klein.example", Priority.Bulk);
        await workers[1].DoAll(TestContext.Current.CancellationToken);
        Assert.Equal(["eilig"], Sink.Envelopes.Select(NameIn));
        end.SetResult();
        await hanging;
        Assert.Equal(3, Sink.Taken.Count);
    }

    private int To(string domain) => Sink.Envelopes.Count(envelope => envelope.To.Contains($"@{domain}.example",
        StringComparison.OrdinalIgnoreCase));

    private static string NameIn(SmtpEnvelope envelope) => envelope.To.Split('<')[1].Split('@')[0];
}
