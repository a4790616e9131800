using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Tests.Watch;

/// <summary>A check that hangs is left behind, one that throws becomes a sentence; neither keeps the others from speaking.</summary>
public sealed class ExaminationTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_check_that_hangs_and_hears_nothing_is_cut_off_and_says_so()
    {
        var watch = Stopwatch.StartNew();
        var said = await Look<Deaf>();
        Assert.Equal(HealthStatus.Unhealthy, said.Status);
        Assert.Contains("war nach 1 Sekunde nicht fertig", said.Description);
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(15));
    }

    [Fact]
    public async Task A_check_that_ends_when_it_is_told_to_says_the_same() =>
        Assert.Contains("war nach 1 Sekunde nicht fertig", (await Look<Patient>()).Description);

    [Fact]
    public async Task What_a_check_throws_becomes_a_sentence()
    {
        var said = await Look<Clumsy>();
        Assert.Equal(HealthStatus.Unhealthy, said.Status);
        Assert.Equal("Die Prüfung selbst ist gescheitert: Über die Füße gefallen", said.Description);
        Assert.Equal("Das geht hier nicht.", (await Look<Refusing>()).Description);
    }

    private Task<HealthCheckResult> Look<TCheck>() where TCheck : IHealthCheck
    {
        var settings = house.Services.GetRequiredService<HealthSettings>() with { Patience = TimeSpan.FromSeconds(1) };
        return new Examination<TCheck>(house.Services.GetRequiredService<IServiceScopeFactory>(), settings,
            house.Services.GetRequiredService<Faults>()).CheckHealthAsync(new HealthCheckContext(), Cancel);
    }

    private abstract class Check : IHealthCheck
    {
        protected abstract Task<HealthCheckResult> Look(CancellationToken cancel);

        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Look(cancellationToken);
    }

    private sealed class Deaf : Check
    {
        protected override Task<HealthCheckResult> Look(CancellationToken cancel)
        {
            Thread.Sleep(TimeSpan.FromSeconds(20));
            return Task.FromResult(Diagnosis.Good("Doch noch."));
        }
    }

    private sealed class Patient : Check
    {
        protected override async Task<HealthCheckResult> Look(CancellationToken cancel)
        {
            await Task.Delay(TimeSpan.FromMinutes(1), cancel);
            return Diagnosis.Good("Doch noch.");
        }
    }

    private sealed class Clumsy : Check
    {
        protected override Task<HealthCheckResult> Look(CancellationToken cancel) =>
            throw new InvalidOperationException("Über die Füße gefallen");
    }

    private sealed class Refusing : Check
    {
        protected override Task<HealthCheckResult> Look(CancellationToken cancel) => throw new Refusal("Das geht hier nicht.");
    }
}
